import type { LetterTexts } from "./letter-text-kinds.ts";

/*
 * What the letters in the four languages say, for whoever has to understand them; offices want their own language. What a complaint has to hold is from the sources of
 * its route in `domain/data/legal-route-details.ts`; the right of access is article 15 of Regulation (EU) 2016/679.
 */
export const letters: LetterTexts = {
  hu_ajbh: `Commissioner for Fundamental Rights
Directorate-General for Equal Treatment

REQUEST
because of a breach of equal treatment

Name: [person]
Address: [person_address]

Against whom I ask for the procedure: [respondent]
Address: [respondent_address]

I expressly ask that the authority's procedure be carried out.

When it happened: [event_date]
When I learned of it: [known_date]
Where it happened: [place]

What happened:
[facts]

Because of what, as I believe: [ground]

Proof and witnesses: [evidence]

Whether another court or authority deals with it: [other_proceedings]

What I ask for:
[wish]

I enclose copies of the papers. If somebody else signs for me, the written authority too.

Date: [today]


........................................
[person]
signature`,
  cz_ombudsman: `Public Defender of Rights
Brno

COMPLAINT ABOUT DISCRIMINATION

Name: [person]
Address: [person_address]

Who did it: [respondent]
Address: [respondent_address]

Area of life: [area]
Because of what I was treated worse: [ground]

When it happened: [event_date]
Where it happened: [place]

What happened:
[facts]

What I have done already:
[already_done]

Proof (papers, recordings, witnesses): [evidence]

What I ask for:
[wish]

I enclose copies of the papers.

Date: [today]


........................................
[person]
signature`,
  ro_cncd: `To the National Council for Combating Discrimination (CNCD)

PETITION

Petitioner: [person]
Postal address: [person_address]

Against: [respondent]
Address: [respondent_address]

When it happened: [event_date]
When I learned of it: [known_date]
Where it happened: [place]

What happened:
[facts]

Because of what I was treated worse: [ground]

Witnesses and proof: [evidence]

What I ask for:
[wish]

I enclose copies of the papers: one for CNCD and one for each other side.

Date: [today]


........................................
[person]
signature`,
  sk_snslp: `Slovak National Centre for Human Rights

COMPLAINT

Name: [person]
Address: [person_address]

Whom it is about: [respondent]
Address: [respondent_address]

When it happened: [event_date]
Where it happened: [place]

What happened:
[facts]

Because of what, as I believe: [ground]

Proof and witnesses: [evidence]

What I ask for:
[wish]

I enclose copies of the papers.

Date: [today]


........................................
[person]
signature`,
  institution: `[respondent]
[respondent_address]

About: request for information and for a decision

Dear Sir or Madam,

I, [person] (address: [person_address]), turn to you about this:
[facts]

I ask you
1. to send me in writing the decision made in my case, with its reasons and with where and until when it can be appealed;
2. to give me a copy of the personal data you keep about me, under article 15 of Regulation (EU) 2016/679;
3. if it is for another office, to tell me which.

Please answer in writing to the address above.

Date: [today]

Yours sincerely,


........................................
[person]`,
  landlord: `[respondent]
[respondent_address]

About: the reasons of your notice

Dear Sir or Madam,

On [notice_date] I received your notice to leave the flat. Its address: [person_address].

Please tell me in writing:
1. what the reason is;
2. on which point of the contract or of the law it rests;
3. until when you ask me to leave.

In short:
[facts]

Please take no further step until you have answered. With this letter I do not accept the notice, and I give up none of my rights.

I would like to find a solution together:
[wish]

Date: [today]

Yours sincerely,


........................................
[person]`,
  child_signal: `[service]

About: a child in danger

Dear Sir or Madam,

For [organisation] we report the following.

Whom it is about: [person]
Where they are: [person_address]

What we noticed, when and where:
[facts]

What we have done so far:
[already_done]

Please confirm in writing that you have received this.

Date: [today]


........................................
[worker]
[organisation]`,
  appointment: `[service]

About: an appointment

Dear Sir or Madam,

I confirm the appointment we agreed on.

For whom: [person]
When: [appointment]
Where: [meeting_place]

If it does not suit you, please let me know.

Date: [today]

Yours sincerely,
[worker]
[organisation]`,
  referral: `[service]

About: a request for help

Dear Sir or Madam,

With the agreement of [person] I ask for your help.

What is needed:
[wish]

What you should know:
[facts]

What we have done so far:
[already_done]

Please tell me whether and when you can take it on.

Date: [today]

Yours sincerely,
[worker]
[organisation]`,
};
