### How long a case is kept, as everybody reads it.
### plain wording, to be checked by a native speaker: every line of this file

keeping-act = Uchovat, nebo smazat
keeping-entry-keep = Uchovává se do: { $when }
keeping-entry-hold = Nesmí se smazat
keeping-entry-hold-over = Zase se smí smazat
keeping-entry-erase-case = Případ má být smazán
keeping-entry-erase-person = Jméno má být smazáno
keeping-entry-name-erased = Jméno bylo smazáno
keeping-entry-spare = Nakonec se nemaže
keeping-why-asked = Žádá o to ta osoba
keeping-why-withdrawn = Souhlas byl odvolán
keeping-why-over = Už není potřeba
keeping-why-unlawful = Neměl se uchovávat
keeping-notice-case = Tento případ má být smazán
keeping-notice-person = Jméno v tomto případu má být smazáno
keeping-notice-from = { $why }. Nejdříve: { $when }. Do té doby to koordinátor může zastavit.
keeping-notice-unsent = { $why }. Dny začnou běžet, až to uvidí ostatní: tento telefon to ještě neodeslal.
keeping-held = Tento případ se nesmí smazat
keeping-paper-title = Jak dlouho se to uchovává
keeping-paper-open = Dokud na vašem případu pracujeme, a potom { $months } měsíců
keeping-paper-held = Déle, protože je to potřeba: { $why }
keeping-paper-also = Vedeno také pod číslem
keeping-gone-title = Tento případ byl smazán
keeping-gone-text = { $when }, { $name }. Nic z něj tu nezůstalo.
