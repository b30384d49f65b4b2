import type { CodeListId, codeLists } from "../cases/code-lists.ts";
import type { FormFieldId } from "./field-definitions.ts";

type Hyphened<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Hyphened<Tail>}`
  : Text;

/** An id of data as ids of messages are written. */
export const hyphened = <Text extends string>(text: Text): Hyphened<Text> =>
  text.replaceAll("_", "-") as Hyphened<Text>;

/** The name of a code's wording in `codes.ftl`, e.g. `code-help-method-personal-oral`. */
export const codeTextId = <List extends CodeListId, Code extends (typeof codeLists)[List][number]>(
  list: List,
  code: Code,
): `code-${List}-${Hyphened<Code>}` => `code-${list}-${hyphened(code)}`;

/** The name of a question's wording in `codes.ftl`, e.g. `field-person-label`. */
export const fieldTextId = <Field extends FormFieldId>(field: Field): `field-${Hyphened<Field>}` =>
  `field-${hyphened(field)}`;
