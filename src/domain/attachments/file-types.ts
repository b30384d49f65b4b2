/** Only what a browser shows as a picture and runs nothing of. PNG only where a picture is kept as it is. */
export const pictureTypes = ["image/jpeg", "image/webp", "image/png"] as const;
export type PictureType = (typeof pictureTypes)[number];

/** What comes from offices, with the ending it is saved under. None of it is run here; a PDF is shown by the browser, the others are only handed out. */
export const documentEndings = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
  "application/msword": "doc",
  "application/vnd.ms-excel": "xls",
  "application/rtf": "rtf",
  "text/plain": "txt",
  "image/heic": "heic",
} as const;
export type DocumentType = keyof typeof documentEndings;
export const documentTypes = Object.keys(documentEndings) as readonly DocumentType[];

/** What phones record: Opus, or AAC where there is none. */
export const voiceEndings = {
  "audio/webm": "webm",
  "audio/ogg": "ogg",
  "audio/mp4": "m4a",
} as const;
export type VoiceType = keyof typeof voiceEndings;
export const voiceTypes = Object.keys(voiceEndings) as readonly VoiceType[];
