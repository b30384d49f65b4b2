### What was refused on this device, what a server keeps back, and what to do when a browser has thrown everything away.
### plain wording, to be checked by a native speaker: every line of this file

refused-notice = Něco bylo odmítnuto, nebo se k vám něco nedostává
refused-look = Podívat se

lost-title = Prohlížeč zahodil, co tu Teren měl
lost-sent = Co odešlo, je v bezpečí: zapečetěné v kanceláři a u kolegů.
lost-unsent = Co neodešlo, je pryč. Zapište ještě dnes, co si z toho pamatujete.
lost-how = Jak to získáte zpět
lost-how-1 = Řekněte to koordinátorovi. Staré místo tohoto telefonu v síti odebere jako u ztraceného telefonu.
lost-how-2 = Požádejte o novou pozvánku a uveďte stejné jméno jako dřív.
lost-how-3 = Ťukněte na „Připojit se znovu“. Vaše případy přijdou, až bude signál.
lost-sheet = Byli jste jediný koordinátor? Pak si připravte záchranný list a nic dalšího nemažte.
lost-join = Připojit se znovu
lost-retry = Podívat se ještě jednou

safe-ios = V iPhonu a iPadu Safari smaže, co si stránka drží, když ji sedm dní nikdo neotevře. Z plochy ji nesmaže.
safe-open-to-send = Tento prohlížeč odesílá, jen když je Teren otevřený. Otevřete ho tam, kde je signál.

common-broken-title = Teren se nedostane ke svému úložišti
common-broken-blocked = Prohlížeč nedovolí nic ukládat. Stává se to v anonymním okně. Otevřete Teren v obyčejném okně.
common-broken-missing = Tento prohlížeč neumí ukládat data. Použijte novější Chrome, Firefox nebo Safari.
