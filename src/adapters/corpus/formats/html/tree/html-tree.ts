import { parseHTML } from 'linkedom';
import { html as standard, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { MarkupCount, type Exceeded, type MarkupLimits } from '../../markup-limits.ts';

/** A tree has exceeded a limit while it grew. */
export class TreeTooLarge extends Error {
  readonly exceeded: Exceeded;

  constructor(exceeded: Exceeded) {
    super('a tree of markup exceeds its limits');
    this.exceeded = exceeded;
  }
}

/**
 * The tree that a browser makes of a page, by the rules of the HTML standard: what stands between `</head>` and `<body>` is in
 * the body, a second `<html>` adds nothing, and what is in a `<template>` stays out. Nothing in it runs.
 *
 * @throws TreeTooLarge
 */
export function htmlTree(html: string, limits: MarkupLimits): Document {
  const { document } = parseHTML('');
  parse<Nodes>(html, { treeAdapter: new LinkedTree(document, limits), scriptingEnabled: false });
  return document;
}

type Nodes = TreeAdapterTypeMap<
  Node,
  ParentNode & Node,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  Element,
  DocumentType
>;

type Mode = ReturnType<TreeAdapter['getDocumentMode']>;

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCTYPE = 10;

/** What parse5 writes a tree through. The nodes are those of linkedom. */
class LinkedTree implements TreeAdapter<Nodes> {
  readonly #document: Document;
  readonly #count: MarkupCount;
  readonly #namespaces = new WeakMap<Element, standard.NS>();
  readonly #templates = new WeakMap<Element, DocumentFragment>();
  #mode: Mode | null = null;

  constructor(document: Document, limits: MarkupLimits) {
    this.#document = document;
    this.#count = new MarkupCount(limits);
  }

  // Elements that a page leaves open are repeated in what follows, so that a tree may be larger than its markup.
  onItemPush(): void {
    this.#count.open(0);
    this.#check();
  }

  onItemPop(): void {
    this.#count.close();
  }

  #check(): void {
    const { exceeded } = this.#count;
    if (exceeded !== null) throw new TreeTooLarge(exceeded);
  }

  createDocument(): Document {
    this.#document.replaceChildren();
    return this.#document;
  }

  createDocumentFragment(): DocumentFragment {
    return this.#document.createDocumentFragment();
  }

  createElement(name: string, namespace: standard.NS, attributes: readonly Token.Attribute[]): Element {
    this.#count.open(1);
    this.#count.close();
    const element = this.#document.createElement(name);
    if (namespace !== standard.NS.HTML) this.#namespaces.set(element, namespace);
    this.adoptAttributes(element, attributes);
    this.#check();
    return element;
  }

  adoptAttributes(element: Element, attributes: readonly Token.Attribute[]): void {
    for (const { prefix = '', name, value } of attributes) {
      this.#count.attribute();
      const whole = prefix === '' ? name : `${prefix}:${name}`;
      if (!element.hasAttribute(whole)) element.setAttribute(whole, value);
    }
  }

  createCommentNode(text: string): Comment {
    return this.#document.createComment(text);
  }

  createTextNode(text: string): Text {
    return this.#document.createTextNode(text);
  }

  appendChild(parent: Node, node: Node): void {
    parent.appendChild(node);
  }

  insertBefore(parent: Node, node: Node, next: Node): void {
    parent.insertBefore(node, next);
  }

  insertText(parent: Node, text: string): void {
    this.#addText(parent, text, parent.lastChild, null);
  }

  insertTextBefore(parent: Node, text: string, next: Node): void {
    this.#addText(parent, text, next.previousSibling, next);
  }

  #addText(parent: Node, text: string, before: Node | null, next: Node | null): void {
    if (before?.nodeType === TEXT) (before as Text).data += text;
    else parent.insertBefore(this.#document.createTextNode(text), next);
  }

  setTemplateContent(template: Element, content: DocumentFragment): void {
    this.#templates.set(template, content);
  }

  getTemplateContent(template: Element): DocumentFragment {
    return this.#templates.get(template) ?? this.createDocumentFragment();
  }

  setDocumentType(): void {
    // Nobody asks for it.
  }

  setDocumentMode(_document: Document, mode: Mode): void {
    this.#mode = mode;
  }

  getDocumentMode(): Mode {
    if (this.#mode === null) throw new Error('the mode of a document is asked for before it is set');
    return this.#mode;
  }

  detachNode(node: ChildNode): void {
    node.remove();
  }

  getFirstChild(node: Node): ChildNode | null {
    return node.firstChild;
  }

  getChildNodes(node: Node): ChildNode[] {
    return [...node.childNodes];
  }

  getParentNode(node: Node): (ParentNode & Node) | null {
    return node.parentNode;
  }

  getAttrList(element: Element): Token.Attribute[] {
    return [...element.attributes].map(({ name, value }) => ({ name, value }));
  }

  getTagName(element: Element): string {
    return element.localName;
  }

  getNamespaceURI(element: Element): standard.NS {
    return this.#namespaces.get(element) ?? standard.NS.HTML;
  }

  getTextNodeContent({ data }: Text): string {
    return data;
  }

  getCommentNodeContent({ data }: Comment): string {
    return data;
  }

  getDocumentTypeNodeName(): string {
    return 'html';
  }

  getDocumentTypeNodePublicId(): string {
    return '';
  }

  getDocumentTypeNodeSystemId(): string {
    return '';
  }

  isTextNode(node: Node): node is Text {
    return node.nodeType === TEXT;
  }

  isCommentNode(node: Node): node is Comment {
    return node.nodeType === COMMENT;
  }

  isDocumentTypeNode(node: Node): node is DocumentType {
    return node.nodeType === DOCTYPE;
  }

  isElementNode(node: Node): node is Element {
    return node.nodeType === ELEMENT;
  }

  setNodeSourceCodeLocation(): void {
    // Places are not kept.
  }

  getNodeSourceCodeLocation(): null {
    return null;
  }

  updateNodeSourceCodeLocation(): void {
    // Places are not kept.
  }
}
