/** Forms of address and degrees before a name, in the form of `plainWord`, without points. */
export const TITLES = `
mr mrs ms miss mx sir madam dame lord lady dr drs prof professor rev reverend fr father sister capt captain col lt maj gen sgt hon judge engr eng er adv ca cs
herr herrn frau fraulein hr fr dipl ing dipl-ing dipl-kfm dipl-kffr dipl-inf dipl-phys dipl-oec dipl-betriebswirt mag bakk dkfm komm-rat ra rain stb wp
med phil rer nat jur habil techn pol oec hc h c ba mba msc bsc ma iur
m mme mlle mlles monsieur madame mademoiselle me maitre pr sr sra srta don dona señor senor senora lic licda arq ing c p cp
sig sigra sigr signor signora dott dottssa dottor dottoressa avv arch rag geom gent egr spett cav
dhr dhr. mevr mevrouw heer mw ir drs mr ds
exmo exma eng engo enga arqto
pan pani panu mgr inz hab lek med bc ing judr mudr rndr phdr thdr paeddr mvdr doc csc prof
dr ifj id ozv
herra rouva dipl-ins di ktm
sayin bay bayan av doc yrd uzm op
г-н г-жа гн гжа господин госпожа пан пані проф доц акад κ κος κα κυριος κυρια δρ
מר גב גברת דר ד"ר עו"ד פרופ' פרופ עוד רו"ח السيد السيدة الدكتور الدكتورة المهندس الأستاذ الأستاذة الاستاذ أ د م
คุณ นาย นาง นางสาว ดร
bapak ibu bpk pak bu tn ny encik puan cik datuk dato tan-sri h hj haji
ong ba ths ts gs pgs
shri smt sri km श्री श्रीमती सुश्री डॉ
atty rabbi brig cdr docteur professeur abbe pr dra profa ilmo ilma mtro mtra abg abog psic dna drssa profssa
priv-doz univ-prof pd ao apl prim oa hofrat kommr mmag ddr maga dipl-paed stud theol dent vet agr mult sc psych oecon sth
eth epfl hes htl fh 
mec adw radca pharmdr thlic mga bca phmr sn ogr gor dato' tun datin sdr sdri khun
civing siving candmag candmerc candpolit candjur jurkand filkand tekndr fildr advokat
дтн ктн дмн кмн кэн дэн инж д-р الشيخ المحامي حضرة الحاج
inh gf inhaber inhaberin geschaftsfuhrer geschaftsfuhrerin
ogr uyesi ars gor
lae lci lcc mvz qfb ec revd canon archdeacon bishop imam pastor padre frei pater alhaji hajia chief
مهندس مهندسة المهندسة دکتر آقای خانم
i a i v ppa iv ia i.a i.v
`;

/** Degrees, memberships and pronouns after a name. */
export const CREDENTIALS = `
mba phd dphil md esq cpa cfa cfp pmp cissp csm bsc msc ba ma bs ms beng meng llm llb jd fca aca acca cima fcca frcs mrcs frcp mbchb rn pe pmi-acp cisa cism itil
dds dmd do np lcsw psyd edd dba mph mfa mpa bcom mcom btech mtech be me bba pgdm ca cs cma icwa shrm-scp shrm-cp sphr phr mcips fcips mrics frics riba aia leed ap
cspo psm safe ccie mcse ceh gphr mcim chartered ceng fiet miet mieee emba bfa
(fh) fh dipl-ing dipl-kfm dipl-kffr msc bsc mag bakk ll.m
she her hers he him his they them
hons acim mcim fcim mciob fciob mice fice mistructe mrtpi frtpi cipd mcipd fcipd acipd cmgr fcmi mcmi acmi fcis acis frsa frse assocrics
mapm fapm mciwem cenv csci ieng mimeche fimeche mrsc frsc cchem mrsb frcvs mrcvs mrcgp mrcp frcgp frcpath mbacp bds bvsc bvetmed bvms mbbs
pgce pgcert pgdip dipm mphil dlitt mres mlitt msci mchem mmath march riai mriai fcilt cmilt fcii acii dippfs chfc clu cfre cebs rdn crna aprn
dvm vmd od dpt rph pharmd cpt slp lmft lpc ncc realtor gri abr crs sres ccim sior cfm cpo cpp ppm facha fache cphr shrm gphr afpa clc dsc habil dis arb bsw msw mdiv thm mts jcd scj osb sj ofm ra rain stb wp fsa asa maaa fcas mieaust cpeng nper rpeq fieaust macs gaicd cdec cpm capp
msn bsn dnp faan facs facp faap facc cpim cscp cltd pmi-rmp capm pgmp ncarb crisc cgeit ccna ccnp acs fcs csc drsc dis univ-prof
obe mbe cbe kbe qc kc jp mp cmg
様 さま さん 氏 先生 女士 小姐 先生 老师 님 씨 드림 올림 배상 教授 殿
`;

/** Small words inside names. */
export const PARTICLES = `
van von der den de del della di da do dos das du des la le las los el al bin binti bint ibn ben bat ter ten te zu zum zur y e i af av vom und d l o
dela delos delas del abu abd ul ur san st dello dalla degli dei op in het 't 's ap mac ó ní nic ui a/l a/p s/o d/o arap ole bte
`;
