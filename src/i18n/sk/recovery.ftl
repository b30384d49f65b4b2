### plain wording, to be checked by a native speaker: every line of this file

recovery-make = Vyrobiť záchranný list
recovery-why = Keby sa stratili všetky telefóny a počítače siete, tento list papiera by všetko vrátil. Bez neho to nedokáže nikto, ani my.
recovery-step-1 = 1. List vytlačte, alebo odpíšte rukou.
recovery-step-2 = 2. Pre istotu z neho dve skupiny napíšte späť.
recovery-step-3 = 3. Majte ho zamknutý, inde než telefón a počítač.
recovery-warning = Kto má tento list, prečíta všetko. Nefoťte ho a neposielajte.
recovery-print = Vytlačiť
recovery-have-it = Mám ho na papieri
recovery-paper-title = Teren: záchranný list, { $network }
recovery-paper-text = Písmená aj kód hovoria to isté. Stačí jedno z nich.
recovery-ask-title = Pre istotu dve skupiny
recovery-ask-text = Napíšte tieto dve z papiera.
recovery-ask-group = Skupina { $number }
recovery-ask-wrong = Jedna z nich nie je, čo je na liste. Pozrite sa znova.
recovery-made = Záchranný list je hotový
recovery-made-text = Overili sme ho a súhlasil. Majte ho zamknutý, inde než telefón a počítač.
recovery-other-device = List sa dá vyrobiť len v zariadení, ktoré sieť založil.
