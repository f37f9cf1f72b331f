// Mail providers where anybody can have an address: their domains tell nothing about the people who write from them.

/** Under whatever top-level domain: gmx.de, gmx.at, yahoo.co.jp. */
const EVERYWHERE = new Set(
  `gmail googlemail outlook hotmail live msn windowslive yahoo ymail rocketmail aol icloud gmx proton protonmail zoho
  yandex fastmail tutanota tuta hushmail mailfence runbox startmail disroot posteo rambler rediffmail btinternet
  btopenworld ntlworld virginmedia talktalk blueyonder t-online arcor freenet wanadoo laposte libero virgilio tiscali
  seznam interia freemail naver hanmail daum foxmail qq 163 126 bigpond optusnet xtra`.split(/\s+/),
);

/** A provider's name that is a company's or an everyday word elsewhere, with the one domain that is its mail's. */
const EXACT = new Set(
  `me.com mac.com pm.me hey.com duck.com aim.com mail.com email.com inbox.com usa.com post.com pobox.com web.de online.de
  mail.de email.de mailbox.org hosteurope.de kabelmail.de unitybox.de vodafone.de bluewin.ch hispeed.ch sunrise.ch chello.at
  a1.net aon.at utanet.at free.fr orange.fr sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr voila.fr
  alice.it tin.it email.it inwind.it iol.it aruba.it fastwebnet.it telenet.be skynet.be proximus.be scarlet.be
  ziggo.nl kpnmail.nl planet.nl hetnet.nl home.nl xs4all.nl upcmail.nl casema.nl quicknet.nl tele2.nl
  telia.com tele2.se bredband.net comhem.se spray.se home.se online.no broadpark.no frisurf.no getmail.no jubii.dk
  mail.dk ofir.dk stofanet.dk tdcadsl.dk elisanet.fi kolumbus.fi saunalahti.fi suomi24.fi luukku.com pp.inet.fi
  wp.pl o2.pl op.pl onet.pl onet.eu vp.pl gazeta.pl poczta.fm poczta.onet.pl tlen.pl centrum.cz volny.cz atlas.cz
  email.cz post.cz tiscali.cz azet.sk zoznam.sk centrum.sk post.sk citromail.hu indamail.hu t-email.hu abv.bg mail.bg
  dir.bg otenet.gr forthnet.gr hol.gr in.gr mail.ru bk.ru list.ru inbox.ru internet.ru ya.ru ukr.net i.ua meta.ua
  bigmir.net inbox.lv mail.ee mynet.com superonline.com ttmail.com walla.com walla.co.il netvision.net.il
  terra.com.br uol.com.br bol.com.br ig.com.br globo.com oi.com.br terra.es telefonica.net movistar.es ono.com
  orange.es sapo.pt netcabo.pt clix.pt iol.pt telepac.pt mail.telepac.pt prodigy.net.mx
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com netzero.net
  optonline.net roadrunner.com rr.com frontier.com centurylink.net windstream.net embarqmail.com suddenlink.net
  mindspring.com shaw.ca rogers.com telus.net sympatico.ca bell.net videotron.ca eastlink.ca cogeco.ca
  sky.com plusnet.com tesco.net eircom.net indigo.ie iinet.net.au internode.on.net tpg.com.au dodo.com.au
  paradise.net.nz slingshot.co.nz mweb.co.za telkomsa.net vodamail.co.za webmail.co.za sify.com in.com nate.com
  139.com 189.cn 21cn.com yeah.net sina.com sina.cn sohu.com tom.com aliyun.com vip.163.com docomo.ne.jp ezweb.ne.jp
  softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp infoseek.jp excite.co.jp`.split(
    /\s+/,
  ),
);
/** `co.jp`, `com.br`, `de`. */
const SUFFIX = /^(?:(?:com?|net|ne|org)\.)?[a-z]{2,6}$/;

/** `domain` lower-cased. True where anybody can have an address. */
export function isFreeMail(domain: string): boolean {
  if (EXACT.has(domain)) return true;
  const dot = domain.indexOf(".");
  return dot > 0 && EVERYWHERE.has(domain.slice(0, dot)) && SUFFIX.test(domain.slice(dot + 1));
}

/** Whole local parts, or their first word: nobody sits behind them, and the domain is often a service's. */
const NOBODY =
  /^(?:no-?_?reply|do-?_?not-?_?reply|donotrespond|notifications?|notify|alerts?|mailer|mailer-daemon|postmaster|bounces?|automated|auto-?reply|daemon|root|cron|system|calendar-notification|receipts?)(?:[-+._@\d]|$)/;

/** True when a person may sit behind the lower-cased address: what a machine sends says nothing about its domain. */
export function isPersonal(address: string): boolean {
  return !NOBODY.test(address);
}
