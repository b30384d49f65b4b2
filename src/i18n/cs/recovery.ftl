### plain wording, to be checked by a native speaker: every line of this file

recovery-make = Vyrobit záchranný list
recovery-why = Kdyby se ztratily všechny telefony a počítače sítě, tento list papíru by všechno vrátil. Bez něj to nedokáže nikdo, ani my.
recovery-step-1 = 1. List vytiskněte, nebo opište rukou.
recovery-step-2 = 2. Pro jistotu z něj dvě skupiny napište zpět.
recovery-step-3 = 3. Mějte ho zamčený, jinde než telefon a počítač.
recovery-warning = Kdo má tento list, přečte všechno. Nefoťte ho a neposílejte.
recovery-print = Vytisknout
recovery-have-it = Mám ho na papíře
recovery-paper-title = Teren: záchranný list, { $network }
recovery-paper-text = Písmena i kód říkají totéž. Stačí jedno z nich.
recovery-ask-title = Pro jistotu dvě skupiny
recovery-ask-text = Napište tyto dvě z papíru.
recovery-ask-group = Skupina { $number }
recovery-ask-wrong = Jedna z nich není, co je na listu. Podívejte se znovu.
recovery-made = Záchranný list je hotový
recovery-made-text = Ověřili jsme ho a souhlasil. Mějte ho zamčený, jinde než telefon a počítač.
recovery-other-device = List jde vyrobit jen v zařízení, které síť založil.
