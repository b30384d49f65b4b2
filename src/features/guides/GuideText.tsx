import { guideBlocks } from "../../domain/guides/guide-blocks.ts";
import type { GuideWords } from "../../domain/guides/guide.ts";

interface GuideTextProps {
  readonly words: Pick<GuideWords, "text" | "language">;
  /** Of its headings: one below what stands above it. */
  readonly heading: "h2" | "h3" | "h4";
}

/** What a guide says. Its direction and its language are its own. */
export function GuideText({ words: { text, language }, heading: Heading }: GuideTextProps) {
  // Nothing of it changes while it stands here: its place is as good as a name.
  return (
    <div className="guide-text" lang={language}>
      {guideBlocks(text).map((block, place) =>
        block.kind === "list" ? (
          <ul key={place}>
            {block.items.map((item, at) => (
              <li key={at} dir="auto">
                {item}
              </li>
            ))}
          </ul>
        ) : block.kind === "heading" ? (
          <Heading key={place} dir="auto">
            {block.text}
          </Heading>
        ) : (
          <p key={place} dir="auto">
            {block.text}
          </p>
        ),
      )}
    </div>
  );
}
