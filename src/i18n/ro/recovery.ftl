### plain wording, to be checked by a native speaker: every line of this file

recovery-make = Fă foaia de recuperare
recovery-why = Dacă s-ar pierde toate telefoanele și calculatoarele rețelei, această foaie ar aduce totul înapoi. Fără ea nu poate nimeni, nici noi.
recovery-step-1 = 1. Tipărește foaia sau copiaz-o de mână.
recovery-step-2 = 2. Scrie înapoi două grupuri, ca să fim siguri.
recovery-step-3 = 3. Ține-o încuiată, separat de telefoane și calculatoare.
recovery-warning = Cine are foaia poate citi totul. Nu o fotografia, nu o trimite.
recovery-print = Tipărește
recovery-have-it = O am pe hârtie
recovery-paper-title = Teren: foaia de recuperare, { $network }
recovery-paper-text = Literele și codul spun același lucru. Ajunge unul din ele.
recovery-ask-title = Două grupuri, ca să fim siguri
recovery-ask-text = Scrie-le pe acestea două de pe hârtie.
recovery-ask-group = Grupul { $number }
recovery-ask-wrong = Unul nu este cel de pe foaie. Mai uită-te.
recovery-made = Foaia de recuperare este făcută
recovery-made-text = Am verificat-o și era bună. Ține-o încuiată, separat de telefoane și calculatoare.
recovery-other-device = Foaia se poate face numai pe dispozitivul care a pornit rețeaua.
