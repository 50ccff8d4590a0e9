/** The address of a list within the room: its path, and what a form would send. What is empty is left out. */
export function listPath(path: string, sent: Readonly<Record<string, string>>): string {
  const given = Object.entries(sent).filter(([, value]) => value !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
