import { createContext, type ComponentType } from "react";
import type { Attachments } from "../../app/attachments/attachments.ts";
import type { Attachment } from "../../domain/attachments/attachment.ts";

/** How files are taken and shown: the frame says it, for cases and timelines do not know each other. */
export interface FileParts {
  readonly Input: ComponentType<{
    readonly attachments: Attachments;
    readonly files: readonly Attachment[];
    readonly onChange: (change: (files: readonly Attachment[]) => readonly Attachment[]) => void;
  }>;
  readonly Shown: ComponentType<{ readonly files: readonly Attachment[] }>;
}

/** Undefined where there are none. */
export const FileContext = createContext<FileParts | undefined>(undefined);
