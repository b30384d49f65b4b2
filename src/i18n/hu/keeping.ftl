### How long a case is kept, as everybody reads it.
### plain wording, to be checked by a native speaker: every line of this file

keeping-act = Megőrzés és törlés
keeping-entry-keep = Megőrizzük eddig: { $when }
keeping-entry-hold = Nem törölhető
keeping-entry-hold-over = Újra törölhető
keeping-entry-erase-case = Az esetet törölni fogják
keeping-entry-erase-person = A nevet törölni fogják
keeping-entry-name-erased = A nevet törölték
keeping-entry-spare = Mégsem törlik
keeping-why-asked = Az érintett kéri
keeping-why-withdrawn = A hozzájárulást visszavonták
keeping-why-over = Már nincs rá szükség
keeping-why-unlawful = Nem lett volna szabad megőrizni
keeping-notice-case = Ezt az esetet törölni fogják
keeping-notice-person = Ebben az esetben a nevet törölni fogják
keeping-notice-from = { $why }. Legkorábban: { $when }. Addig a koordinátor leállíthatja.
keeping-notice-unsent = { $why }. A napok akkor kezdődnek, amikor a többiek is látják: ez a telefon még nem küldte el.
keeping-held = Ez az eset nem törölhető
keeping-paper-title = Meddig őrizzük
keeping-paper-open = Amíg az ügyén dolgozunk, és utána { $months } hónapig
keeping-paper-held = Tovább, mert szükség van rá: { $why }
keeping-paper-also = Ezen a számon is
keeping-gone-title = Ezt az esetet törölték
keeping-gone-text = { $when }, { $name }. Itt semmi nem maradt meg belőle.
