import type { APIEmbed } from 'discord-api-types/v10';

const MAX_ALL_EMBEDS = 6000;

const blank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

const texts = (embed: APIEmbed): (string | null | undefined)[] => [
  embed.title,
  embed.description,
  embed.footer?.text,
  embed.author?.name,
  ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
];

const web = (url: string | null | undefined, more: readonly string[] = []): boolean =>
  url === undefined || url === null || ['http:', 'https:', ...more].includes(scheme(url));

/** The scheme of a URL with its colon; '' if it is no URL. */
export function scheme(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}

function oneEmbed(embed: APIEmbed): string[] {
  const problems: string[] = [];
  const pictures = [embed.image?.url, embed.thumbnail?.url, embed.author?.icon_url, embed.footer?.icon_url];
  if (texts(embed).every(blank) && pictures.every(blank)) problems.push('empty embed');
  if ((embed.fields ?? []).some(({ name, value }) => blank(name) || blank(value)))
    problems.push('empty embed field');
  if (!web(embed.url) || !web(embed.author?.url)) problems.push('URL scheme of an embed');
  if (!pictures.every((url) => web(url, ['attachment:'])))
    problems.push('URL scheme of a picture in an embed');
  return problems;
}

/** Rules for embeds that the document lacks. */
export function embedProblems(embeds: readonly APIEmbed[]): string[] {
  // UTF-16 length is never below Discord's count of code points: the safe bound.
  const total = embeds.flatMap(texts).reduce((sum, text) => sum + (text ?? '').trim().length, 0);
  return [
    ...embeds.flatMap(oneEmbed),
    ...(total > MAX_ALL_EMBEDS ? [`embeds total ${String(total)} over ${String(MAX_ALL_EMBEDS)}`] : []),
  ];
}
