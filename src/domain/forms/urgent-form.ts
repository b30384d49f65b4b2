import type { FormDefinition } from "./form.ts";

/** A crisis pregnancy in a minute, with one thumb: what must not wait. Everything else is asked on the case. */
export const urgentForm: FormDefinition = {
  id: "urgent",
  steps: [
    {
      id: "urgent",
      questions: [
        { field: "safe_now", required: true },
        { field: "with_whom" },
        { field: "age_band", required: true },
        { field: "legal_basis" },
        // Closed until it may be kept.
        { field: "pregnancy_weeks" },
        { field: "contact_safe", required: true },
        { field: "contact_note" },
        { field: "channel", required: true },
        { field: "region", required: true },
        { field: "settlement" },
        { field: "person_label" },
        { field: "request_in_words" },
      ],
    },
  ],
};
