/** The part of saxen that is used here; the package brings no types. */
declare module "saxen" {
  type Decode = (text: string) => string;
  interface Handlers {
    openTag: (
      name: string,
      attributes: () => Readonly<Record<string, string>>,
      decode: Decode,
      isEmpty: boolean,
    ) => void;
    closeTag: (name: string, decode: Decode, isEmpty: boolean) => void;
    text: (text: string, decode: Decode) => void;
    cdata: (text: string) => void;
    error: (problem: Error) => void;
    warn: (problem: Error) => void;
  }
  export class Parser {
    on<Name extends keyof Handlers>(name: Name, handler: Handlers[Name]): this;
    parse(xml: string): unknown;
  }
}
