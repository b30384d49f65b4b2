### How long a case is kept, as everybody reads it.
### plain wording, to be checked by a native speaker: every line of this file

keeping-act = Uchovať alebo vymazať
keeping-entry-keep = Uchováva sa do: { $when }
keeping-entry-hold = Nesmie sa vymazať
keeping-entry-hold-over = Opäť sa smie vymazať
keeping-entry-erase-case = Prípad má byť vymazaný
keeping-entry-erase-person = Meno má byť vymazané
keeping-entry-name-erased = Meno bolo vymazané
keeping-entry-spare = Napokon sa nevymaže
keeping-why-asked = Žiada o to tá osoba
keeping-why-withdrawn = Súhlas bol odvolaný
keeping-why-over = Už nie je potrebný
keeping-why-unlawful = Nemal sa uchovávať
keeping-notice-case = Tento prípad má byť vymazaný
keeping-notice-person = Meno v tomto prípade má byť vymazané
keeping-notice-from = { $why }. Najskôr: { $when }. Dovtedy to koordinátor môže zastaviť.
keeping-notice-unsent = { $why }. Dni začnú plynúť, keď to uvidia ostatní: tento telefón to ešte neodoslal.
keeping-held = Tento prípad sa nesmie vymazať
keeping-paper-title = Ako dlho sa to uchováva
keeping-paper-open = Kým pracujeme na vašom prípade, a potom { $months } mesiacov
keeping-paper-held = Dlhšie, lebo je to potrebné: { $why }
keeping-paper-also = Vedené aj pod číslom
keeping-gone-title = Tento prípad bol vymazaný
keeping-gone-text = { $when }, { $name }. Nič z neho tu nezostalo.
