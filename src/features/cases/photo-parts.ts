import { createContext, type ComponentType } from "react";
import type { Attachments } from "../../app/attachments/attachments.ts";
import type { Attachment } from "../../domain/attachments/attachment.ts";

/** How photographs are taken and shown: the frame says it, for cases and timelines do not know each other. */
export interface PhotoParts {
  readonly Input: ComponentType<{
    readonly attachments: Attachments;
    readonly files: readonly Attachment[];
    readonly onChange: (change: (files: readonly Attachment[]) => readonly Attachment[]) => void;
  }>;
  readonly Shown: ComponentType<{ readonly files: readonly Attachment[] }>;
}

/** Undefined where there are none. */
export const PhotoContext = createContext<PhotoParts | undefined>(undefined);
