/** Where the rule of each route was read, from our domain research, by the route's id. The first is the one that screens name. */
export const routeSources: Readonly<Record<string, readonly string[]>> = {
  hu_ajbh: [
    "https://www.ajbh.hu/hu/ebff-hogyan-zajlik-az-eljaras",
    "https://www.ajbh.hu/hu/ebff-milyen-donteseket-hozhat-az-alapveto-jogok-biztosa",
    "https://www.ajbh.hu/ebff-kerelem-benyujtasa",
  ],
  hu_decision_review: ["https://www.egyenlobanasmod.hu/index.php/kerelem_benyujtasa"],
  hu_public_interest: [
    "http://docplayer.hu/698855-Per-elso-felvonasa-farkas-lilla.html",
    "http://docplayer.hu/4975089-Kegye-adel-aldott-szegregacio.html",
    "docplayer.hu/amp/20625312 (judgment citing Ebktv. 20. § (1) c)",
  ],
  hu_eviction_moratorium: [
    "https://mbvk.hu/gyik-content/mit-jelent-a-kilakoltatasi-moratorium/",
    "https://www.portfolio.hu/ingatlan/20251117/kezdodik-a-kilakoltatasi-moratorium-de-a-vegrehajtasok-nem-allnak-le-800036",
  ],
  hu_lease_notice: [
    "https://www.sonline.hu/helyi-kozelet/2025/10/foberlo-hogyan-mondhatja-fel-a-szerzodest",
  ],
  hu_child_signal: [
    "https://emberimeltosag.hu/helpie_faq/mely-intezmenyek-minosulnek-jelzorendszeri-tagnak/ (Gyvt. 17. § (1) j)",
    "https://szogyehatvan.hu/szolgaltatasaink/csalad-es-gyermekjoleti-szolgalat/csalad-es-gyermekjoleti-szolgalat/jelzorendszeri-tagsag/",
  ],
  cz_ombudsman: [
    "https://www.ochrance.cz/diskriminace/pomoc-obetem-diskriminace/chcete-si-stezovat-na-diskriminaci/",
    "https://www.ochrance.cz/potrebuji-pomoc/diskriminace/",
  ],
  cz_court: [
    "https://www.novyepis.cz/pravni-predpisy/64691 (structure §§ 10–11)",
    "https://eso.ochrance.cz/Nalezene/Edit/2812 (OS Ostrava 26 C 42/2016 on school enrolment)",
  ],
  cz_lease_review: [
    "http://zakony.centrum.cz/obcansky-zakonik-novy/cast-4-hlava-2-dil-2-oddil-3-paragraf-2290",
    "https://www.finance.cz/548327-vypoved-z-najmu-soud-prezkum/",
    "https://bugan.cz/2019/03/10/neopravnenost-vypovedi-z-najmu-bytu-lze-uplatnit-pouze-do-2-mesicu-jeji-neplatnosti-i-pozdejioliv-neplatnou/",
    "https://www.cikr.cz/jak-se-branit-proti-neopravnene-vypovedi-z-najmu/",
  ],
  cz_housing_support: [
    "https://ct24.ceskatelevize.cz/clanek/domaci/snemovna-se-zabyva-podporou-bydleni-371254",
    "https://domaci.hn.cz/c1-67820790-od-ledna-zacne-platit-zakon-resici-bytovou-nouzi-na-jeho-klicovy-prvek-ale-chybi-penize",
    "https://stavba.tzb-info.cz/29256-novy-zakon-o-podpore-bydleni-v-otazkach-a-odpovedich",
    "https://www.novyepis.cz/clanek/399948",
  ],
  cz_school: [
    "https://eso.ochrance.cz/Nalezene/Edit/2812 (16 Apr 2015)",
    "https://eso.ochrance.cz/Nalezene/Edit/6670 (12 Dec 2018)",
  ],
  cz_child_reporting: [
    "https://socialniprace.cz/online-clanky/oznamovaci-povinnost-vyplyvajici-z-trestniho-zakoniku-a-poskytovani-socialnich-sluzeb/",
    "https://www.epravo.cz/top/clanky/oznamovaci-povinnost-dle-zakona-o-socialnepravni-ochrane-deti-a-jeji-presah-do-trestnepravni-roviny-117921.html",
    "https://socialniprace.cz/online-clanky/reflexe-procesu-oznamovaci-a-prekazovaci-povinnosti-v-socialni-praci-cast-iii/",
  ],
  ro_cncd: [
    "https://www.drepturicivile.ro/drepturile-omului/drepturile-omului-in-instantele-nationale/consiliul-national-pentru-combaterea-discriminarii/",
    "https://legeaz.net/dictionar-juridic/sesizare-cncd",
    "https://www.cncd.ro/depune-o-petitie/",
    "https://legislatie.just.ro/Public/DetaliiDocument/278951 (internal procedure, Order 27/2024, MO 120 of 12 Feb 2024)",
  ],
  ro_cncd_decision: [
    "OG 137/2000 art. 20 (7), (9) – from general knowledge; not seen in a stored text",
  ],
  ro_court: ["OG 137/2000 art. 27 – from general knowledge; not seen in a stored text"],
  ro_eviction_winter: [
    "https://www.legal-land.ro/cod-procedura-civila/art-896-termen-de-executare/",
  ],
  ro_eviction_notice: [
    "https://legestart.ro/evacuarea-din-imobilele-folosite-sau-ocupate-fara-drept/",
    "https://www.crisana.ro/stiri/justitie-21/avocatul-crisanei-procedura-de-evacuare-reglementare-cod-procedura-civila-i-188280.html",
    "https://ro.scribd.com/document/604294585",
  ],
  ro_school: [
    "https://lege5.ro/Gratuit/ge2dembygy4a/ordinul-nr-6134-2016",
    "https://legislatie.just.ro/Public/DetaliiDocumentAfis/234555 (CNDIE)",
    "https://ro.scribd.com/document/435421237 (pilot monitoring guide)",
    "https://caritasmm.ro/index.php/domenii-consiliere/invatamant/prevenirea-si-eliminarea-segregarii-scolare-a-copiilor-romi",
  ],
  ro_child_reporting: ["https://www.medieredivort.ro/Legislatie/Legea-Copilului-Capitolul6.php"],
  sk_snslp: [
    "https://www.snslp.sk/nasa-cinnost/pravne-sluzby/pravna-pomoc/",
    "https://www.snslp.sk/en/activities-of-the-centre/legal-aid/legal-aid2/",
    "https://www.gender.gov.sk/diskriminacia/institucie/snslp/",
  ],
  sk_lease: [
    "https://merit.slv.cz/5Cdo/64/2012 (NS SR)",
    "https://www.lovaszlegal.com/vypoved-najomnej-zmluvy-bytu/",
  ],
  sk_lease_need: [
    "https://www.najpravo.sk/judikatura/obcianske-pravo/zmluvy/najomna-zmluva/predlzenie-vypovednej-lehoty-o-ochrannu-lehotu-pri-vypovedi-z-najmu-bytu.html",
  ],
  sk_school: [
    "http://www.minedu.sk/legislativa-voblasti-desegregacie (state 1 Oct 2024)",
    "https://www.snslp.sk/aktuality/stanovisko-k-medzeram-a-nedostatkom-prijateho-znenia-definicie-segregacie-vo-vychove-a-vzdelavani/",
  ],
};
