import { COUNTRIES } from '../../preload/contract/countries.ts';

/*
 * Providers that give mailboxes to anybody. Such an address says nothing about a company. Reps type
 * these domains so often that a slip in one can be recognized.
 */

const listOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Names that belong to one provider under the domains of many countries. */
const FAMILIES = new Set(listOf('aol gmx hotmail live msn outlook yahoo yandex ymail'));

const PROVIDERS = new Set(
  listOf(`
  gmail.com googlemail.com icloud.com me.com mac.com msn.com rocketmail.com passport.com
  windowslive.com ymail.com myyahoo.com aim.com netscape.net love.com games.com wow.com
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io tutamail.com
  keemail.me fastmail.com fastmail.fm fastmail.net messagingengine.com zoho.com zohomail.com zohomail.eu
  zoho.eu zoho.in hey.com hushmail.com hush.com runbox.com startmail.com mailfence.com posteo.de posteo.net
  posteo.eu posteo.at posteo.ch mailbox.org disroot.org riseup.net autistici.org kolabnow.com
  mail.com email.com usa.com post.com consultant.com europe.com asia.com engineer.com myself.com
  techie.com writeme.com iname.com cheerful.com dr.com lycos.com excite.com juno.com netzero.net
  inbox.com lavabit.com duck.com skiff.com cock.li gawab.com rediffmail.com rediff.com indiatimes.com
  sify.com vsnl.net in.com
  web.de email.de freenet.de t-online.de arcor.de online.de 1und1.de vodafone.de vodafonemail.de kabelmail.de
  unitybox.de o2online.de o2mail.de alice.de alice-dsl.net versanet.de ewetel.net ewe.net netcologne.de
  osnanet.de htp-tel.de magenta.de mail.de mailo.de directbox.com genion.de compuserve.de lycos.de
  aon.at a1.net chello.at inode.at utanet.at liwest.at kabsi.at bluewin.ch hispeed.ch sunrise.ch swissonline.ch
  freesurf.ch
  orange.fr wanadoo.fr free.fr aliceadsl.fr laposte.net sfr.fr neuf.fr cegetel.net club-internet.fr
  numericable.fr bbox.fr noos.fr voila.fr caramail.com mailo.com netcourrier.com
  skynet.be telenet.be proximus.be scarlet.be belgacom.net voo.be brutele.be
  ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl upcmail.nl chello.nl casema.nl xs4all.nl
  quicknet.nl zonnet.nl zeelandnet.nl caiway.nl telfort.nl solcon.nl
  btinternet.com btopenworld.com talk21.com virginmedia.com virgin.net blueyonder.co.uk ntlworld.com
  talktalk.net tiscali.co.uk sky.com plus.net plusnet.com freeserve.co.uk orange.net o2.co.uk fsmail.net
  eircom.net vodafone.ie
  libero.it alice.it virgilio.it tin.it tim.it tiscali.it inwind.it iol.it fastwebnet.it aruba.it pec.it
  teletu.it supereva.it email.it hotmail.it katamail.com
  terra.es telefonica.net movistar.es ono.com ya.com euskaltel.net orange.es wanadoo.es
  sapo.pt netcabo.pt clix.pt iol.pt meo.pt
  telia.com comhem.se bredband.net spray.se tele2.se home.se bahnhof.se online.no broadpark.no start.no
  getmail.no mail.dk tdcadsl.dk jubii.dk stofanet.dk ofir.dk youmail.dk kolumbus.fi elisanet.fi pp.inet.fi
  suomi24.fi luukku.com welho.com simnet.is
  wp.pl o2.pl onet.pl onet.eu poczta.onet.pl interia.pl interia.eu poczta.fm op.pl vp.pl tlen.pl gazeta.pl
  go2.pl autograf.pl buziaczek.pl spoko.pl
  seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz tiscali.cz quick.cz azet.sk centrum.sk zoznam.sk
  pobox.sk post.sk
  freemail.hu citromail.hu t-online.hu indamail.hu vipmail.hu abv.bg mail.bg dir.bg siol.net net.hr inet.hr
  t-com.hr email.t-com.hr eunet.rs ptt.rs
  otenet.gr forthnet.gr in.gr freemail.gr pathfinder.gr
  mail.ru bk.ru inbox.ru list.ru internet.ru ya.ru narod.ru rambler.ru lenta.ru autorambler.ru myrambler.ru
  ro.ru ukr.net i.ua meta.ua bigmir.net tut.by
  inbox.lv inbox.lt delfi.lv one.lt mail.ee hot.ee online.ee
  mynet.com superonline.com ttmail.com turk.net walla.com walla.co.il bezeqint.net netvision.net.il
  012.net.il zahav.net.il maktoob.com emirates.net.ae eim.ae
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net ameritech.net pacbell.net swbell.net cox.net
  charter.net spectrum.net rr.com roadrunner.com twc.com optonline.net optimum.net earthlink.net mindspring.com
  frontier.com frontiernet.net windstream.net centurylink.net centurytel.net embarqmail.com q.com qwest.net
  suddenlink.net cableone.net mchsi.com wowway.com rcn.com sprynet.com peoplepc.com
  sympatico.ca bell.net rogers.com shaw.ca telus.net videotron.ca cogeco.ca eastlink.ca sasktel.net mts.net
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br
  prodigy.net.mx terra.com.mx fibertel.com.ar arnet.com.ar speedy.com.ar ciudad.com.ar vtr.net adinet.com.uy
  cantv.net une.net.co
  qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com yeah.net 188.com sina.com sina.cn sina.com.cn
  sohu.com tom.com 139.com 189.cn wo.cn 21cn.com aliyun.com hinet.net seed.net.tw pchome.com.tw netvigator.com
  biznetvigator.com
  naver.com hanmail.net daum.net nate.com kakao.com korea.com dreamwiz.com paran.com
  docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp so-net.ne.jp ocn.ne.jp
  plala.or.jp excite.co.jp goo.jp infoseek.jp dion.ne.jp
  bigpond.com bigpond.net.au optusnet.com.au iinet.net.au westnet.com.au tpg.com.au internode.on.net
  dodo.com.au iprimus.com.au xtra.co.nz slingshot.co.nz orcon.net.nz
  singnet.com.sg starhub.net.sg pacific.net.sg pldt.net streamyx.com tm.net.my indosat.net.id telkom.net
  plasa.com vnn.vn
  mweb.co.za telkomsa.net vodamail.co.za webmail.co.za iafrica.com lantic.net
  `),
);

/** Domains of one-time and forwarding addresses: they tell neither a name nor a company. */
const RELAYS = new Set(
  listOf(`
  privaterelay.appleid.com mozmail.com relay.firefox.com duck.com simplelogin.com simplelogin.co simplelogin.io
  slmail.me aleeas.com anonaddy.com anonaddy.me addy.io passmail.net passmail.com passinbox.com
  users.noreply.github.com googlegroups.com reply.linkedin.com guest.booking.com guest.airbnb.com
  marketplace.amazon.com members.ebay.com craigslist.org
  mailinator.com guerrillamail.com guerrillamail.de guerrillamail.net guerrillamailblock.com sharklasers.com
  grr.la 10minutemail.com 10minutemail.net temp-mail.org temp-mail.io tempmail.com tempmail.net tempmailo.com
  tempr.email yopmail.com yopmail.fr yopmail.net trashmail.com trashmail.de trashmail.net wegwerfmail.de
  wegwerfemail.de byom.de spambog.com spam4.me spamgourmet.com getnada.com nada.email maildrop.cc mailnesia.com
  mailcatch.com mintemail.com mohmal.com moakt.com dispostable.com discard.email discardmail.com
  fakeinbox.com throwawaymail.com throwaway.email emailondeck.com mytemp.email minutemail.com burnermail.io
  inboxkitten.com einrot.com dropmail.me 33mail.com
  `),
);

const COUNTRY_DOMAINS = new Set([...COUNTRIES.map((code) => code.toLowerCase()), 'eu', 'su', 'uk']);

export const isCountryDomain = (label: string): boolean => COUNTRY_DOMAINS.has(label);

/** `yahoo.co.jp`, `gmx.net`, `hotmail.fr`. */
const isOfFamily = (domain: string): boolean => {
  const [name = '', ...rest] = domain.split('.');
  const top = rest.join('.');
  return FAMILIES.has(name) && (/^(com|net)$/.test(top) || isCountryTop(top));
};

/** Slips of “.com” that are country domains too; no family of providers uses them. */
const SLIPS_OF_COM = new Set(['cm', 'co', 'om']);

const isCountryTop = (top: string): boolean => {
  const [, country = ''] = /^(?:com?\.)?([a-z]{2})$/.exec(top) ?? [];
  return isCountryDomain(country) && !SLIPS_OF_COM.has(top);
};

/** No provider's domain has more labels. */
const MOST_LABELS = 4;

/** The domain and its parent domains: `a.b.c`, `b.c`. */
const andAbove = (domain: string): readonly string[] => {
  const labels = domain.split('.').slice(-MOST_LABELS);
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
};

/** @param domain in small letters */
export const isPublicMailDomain = (domain: string): boolean =>
  andAbove(domain).some((part) => PROVIDERS.has(part) || isOfFamily(part));

/** @param domain in small letters */
export const isRelayDomain = (domain: string): boolean =>
  andAbove(domain).some((part) => RELAYS.has(part));
