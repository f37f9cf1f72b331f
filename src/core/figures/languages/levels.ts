// Words by which a number is what something reached and not by how much it changed: `fell to 12`, `now at 12`.
import { digraphs } from "./bare-forms.ts";
import { loose, words } from "./lists.ts";

export interface LevelWords {
  /** Words of change that, with a word of `to` before the number, tell where it ended: `fell`. `saved` is none. */
  moved: readonly string[];
  /** Right before a number they do so by themselves: `now at`. */
  stands: readonly string[];
}

/**
 * By ISO 639-1. Apart from the language files: whose language a text is in is told by their words, and these are most of
 * them twice there.
 */
export const levelWords: Readonly<Record<string, LevelWords>> = {
  en: {
    moved:
      words(`fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing
      decline declines declined sink sinks sank sunk shrink shrinks shrank shrunk plunged plummeted tumbled dipped
      slipped slimmed down reduce reduces reduced reducing reduction cut cuts cutting lower lowers lowered lowering
      trimmed slashed shaved shortened compressed halved rise rises rose risen rising grow grows grew grown growing
      increase increases increased increasing climb climbs climbed climbing jump jumps jumped surged soared raise
      raises raised lift lifts lifted boost boosts boosted up expanded leapt spiked ramped scaled doubled tripled
      quadrupled improve improves improved improving improvement worsened deteriorated`),
    stands: words(`now now_at now_only now_just {is,are,was,were,we're,they're,it's,it_is,currently,today}_at
      {stand,stands,stood,sit,sits,sat,currently,today}_at now_{stand,stands,sit,sits}_at down_at up_at`),
  },
  de: {
    moved:
      digraphed(`{,ge,abge,ab}senk* gesunken* sank sanken sinkt sinken reduz* *reduzierung *reduktion verring*
      vermind* gemindert {ge,ab}fallen fiel fielen fällt *senkung *rückgang zurück{gegangen*,ging*,gefahren,geschraubt}
      zurückgeh* verkürz* *verkürzung gekürzt* gedrückt drück{en,t,te,ten} gedrosselt geschrumpft* schrumpf*
      {,he}runter{,gegangen,gebracht,gefahren,geschraubt} halbier* {,an}steig* {,an}gestiegen* {,an}stieg stiegen
      *anstieg erhöh* *erhöhung gewachsen* wächst wuchs wuchsen zugenommen geklettert kletter* gesprungen sprang
      gesteigert* *steigerung *zuwachs hochge{fahren,gegangen,schnellt,schraubt,zogen} hoch{gefahren,gegangen,
      geschnellt,geschraubt,gezogen} schnellte* angehoben ausgebaut verbesser* verschlechter* verdoppel* verdreifach*
      vervierfach* angewachsen aufgestockt rauf hinauf`),
    stands:
      words(`jetzt nun inzwischen mittlerweile aktuell {jetzt,nun,inzwischen,mittlerweile,aktuell,derzeit}_bei
      {liegt,liegen,lag,lagen,steht,stehen,sind_wir}_bei {liegt,liegen,steht,stehen}_{jetzt,nun,aktuell,derzeit}_bei
      nur_noch nur_mehr {liegt,liegen}_{inzwischen,mittlerweile}_bei`),
  },
  fr: {
    moved:
      loose(`baiss* dimin* réduc* rédui* chut* tomb* recul* plong* descend* ramen* raccourci* abaiss* augment*
      hausse progress* croissance bond bondi{,t} grimp* mont{é,ée,és,ées,ent,er,ait} explos* envolé{,e,s} remont*
      relevé élargi amélior* doublé triplé pass{é,ée,és,ées,e,ent} porté{,e,s,es}`),
    stands:
      loose(`maintenant désormais {maintenant,désormais,aujourd'hui}_à {est,sont}_{maintenant,désormais}_à
      {s'établit,s'établissent,se_situe,se_situent}_à plus_que n'est_plus_que_de`),
  },
  es: {
    moved:
      loose(`aument* crec* crezc* increment* subi{ó,mos,do,da,das,r} subieron sube suben dispar* ampli{ó,aron,ado}
      repunt* reduc* reduj* baja{,n,ron,do,da,das,r} bajó baje disminu* recort* descend* desciend* descenso cae caen
      cayó cayeron caíd{o,a,as} acort* rebaj* encogió pas{ó,aron,amos,ado} mejor* duplic* triplic*`),
    stands: loose(
      `ahora ya_está_en ya_están_en {ahora,hoy,actualmente}_en {está,están}_{ahora,ya}_en se_sitúa_en`,
    ),
  },
  it: {
    moved:
      loose(`aument* cresc* salit* sale salgono incrementat* balzat* impennat* rialz* riduc* ridott* riduz* calo
      calat* cala calano diminu* sces* scend* tagliat* abbass* accorci* crollat* passat* miglior* raddoppi* dimezz*
      portat*`),
    stands: loose(`ora adesso ormai {ora,adesso,oggi}_{a,al} {è,sono}_{ora,adesso,oggi}_{a,al} si_attesta_a`),
  },
  nl: {
    moved:
      words(`stijg* gestegen stegen steeg *stijging *groei* gegroeid toegenomen verhog* verhoogd omhoog klom
      {,ge}klommen sprong {,ge}sprongen opgeschroefd opgetrokken daal* dalen gedaald *daling verlaag* verlag* verminder*
      afgenomen gereduceerd reduceer* *reductie terug{gebracht,gedrongen,gelopen,ging,gegaan,geschroefd,gevallen}
      teruglop* verkort* ingekort gekrompen kromp krimp* omlaag gezakt zakt{e,en,} zakken gehalveerd verdubbeld
      verdrievoudigd verbeter* gegaan ging`),
    stands:
      words(`nu {ligt,ligt_nu,liggen,liggen_nu,staat,staat_nu,staan,staan_nu}_op nu_op nu_nog_maar nog_maar
      inmiddels_op`),
  },
  pt: {
    moved:
      loose(`aument* cresc* increment* subiu subi{ram,mos,do,da,das,r} sobe sobem elev* dispar* salt{ou,aram}
      avanç{ou,aram} reduz* reduç* caiu caíram cai caem caindo caído queda baix{ou,aram,ámos,a,am,ado,ar} diminu*
      cort{ou,aram,ámos,ado,ados,ar} desc{eu,eram,e,em,ida,er} encurt* recu{ou,aram} despenc* encolh* pass{ou,aram,ado}
      melhor* duplic* triplic*`),
    stands: loose(`agora {agora,hoje,atualmente}_em {está,estão}_{agora,hoje,já}_em já_está_em`),
  },
  sv: {
    moved:
      words(`öka ökar ökade ökat ökats ökades ökning höja höjer höjde höjt höjts höjdes höjning stiga stiger stigit
      steg växa växer växte växt vuxit klättra* rusa rusade rusat lyft lyfte lyfter upp uppe hoppat minska minskar
      minskade minskat minskats minskades minskning sänka sänker sänkte sänkt sänkts sänktes sänkning sjunka sjunker
      sjunkit sjönk kortat kortats kortades förkorta* reducera* föll fallit faller krympt krympte rasade rasat kapat
      kapats skurit ner ned nere gått gick halvera* fördubbla* förbättra*`),
    stands: words("nu {nu,numera,idag}_{på,i} ligger_nu_på ligger_på"),
  },
  nb: {
    moved:
      words(`stige stiger steg steget stigning øke øker økte økt økes økning auka auke vokse vokser vokste vokst
      heve hever hevet opp oppe klatret løftet hoppet falle faller falt fall minsket minska senke senker senket synke
      synker sank sunket ned nede kortet forkortet redusere redusert reduserte reduksjon kutte kuttet krympet stupt
      raste rast gått gikk halvert doblet forbedret`),
    stands: words("nå {nå,i_dag}_på ligger_nå_på ligger_på"),
  },
  da: {
    moved:
      words(`stige stiger steg steget stigning øge øger øgede øget øges øgning vokse vokser voksede vokset hæve
      hæver hævede hævet op oppe klatret løftet hoppet falde falder faldt faldet fald mindsket sænke sænker sænkede sænket
      ned nede forkortet afkortet reducere reduceret reduktion nedbragt nedbragte skåret dykket styrtdykket nedsat gået
      gik halveret fordoblet forbedret`),
    stands: words("nu {nu,i_dag}_på ligger_nu_på ligger_på"),
  },
  pl: {
    moved:
      loose(`wzros* wzrós* wzrast* rośni* rosn* urosł* urósł zwiększ* podnie* podnios* podniós* podwyższ* skoczy*
      skok powiększ* w_górę poszybow* spadł* spadek spadku spada spadają spadn* zmniejsz* zmala* zmalej* obniż* redukc*
      zreduk* skróc* skraca* ogranicz* ścię* ściął w_dół zeszliśmy zeszli zeszła zeszło zszedł zbiliśmy popraw*
      podwo* potro*`),
    stands: loose("teraz {wynosi,wynoszą,jest,są}_{teraz,obecnie} już_tylko"),
  },
  ja: {
    moved:
      words(`増 増加 増え 増大 減 減少 減り 減っ 削減 低減 短縮 縮小 低下 下が 下げ 上昇 向上 上が 上げ 伸び 拡大 高ま 圧縮 抑え 改善
      半減 急増 急減 引き下げ 引き上げ`),
    stands: words("現在 現在は 今は 今では"),
  },
  zh: {
    moved: words("降 减 缩短 增 升 涨 跌 提高 提升 扩大 改善"),
    stands:
      words(`降到 降至 降低到 降低至 下降到 下降至 减少到 减少至 缩短到 缩短至 缩减到 缩减至 压缩到 压缩至 减到 减至 增加到
      增加至 增长到 增长至 增至 增到 提升到 提升至 提高到 提高至 上升到 上升至 升到 升至 涨到 涨至 扩大到 扩大至 改善到 改善至 优化到
      优化至 跌到 跌至 降为 缩短为 降到了 缩短到了 提升到了 提高到了 增加到了 增长到了 降低到了 減少到 縮短到 縮短至 增長到 现在 现在是
      目前 目前为 现为`),
  },
};

function digraphed(text: string): string[] {
  return words(text).flatMap(digraphs);
}
