// Written by `npm run train:language` (scripts/weigh-syllables.mjs).

/** Tenths of a log-likelihood ratio (Vietnamese against other languages) → words without marks. */
export const WORD_EVIDENCE: readonly (readonly [number, string])[] = [
  [
    45,
    'anh app bac banh bao bat bau benh bh bhtn bhxh bhyt biet bieu bim binh boi bua buoc buoi buon buu bv cac cach cai cam can cang canh cao cap cat cccd chac cham chan chang chao chau chep chet chia chieu chinh chiu cho choi chong chot chua chuc chui chung chup chut chuyen ck clip co coc coi con cong cty cua cuc cung cuoc cuoi cuon cup cuu cx danh dao dap dau dc dep dich diem dien dieu dinh dip doa doan doanh doc doi dong dot dt duc dung duoc duoi duong duyet example ganh gap gay gia giai giam gian giao giau giay gio gioi giong giu giua gium giup goc goi gon gop gui hang hanh hay hd hiem hien hieu hinh hoa hoac hoai hoan hoang hoat hoc hoi hok hom hon hong hop hr hs huong huou hut huu huy huyen huynh kd kenh keo ket khac khach khai kham khang khau khi kho khoa khoan khoang khoc khoe khoi khong khuyen kiem kien kieu kinh lac lai lam lanh lay lich lien linh loai loi lon lop luan luat luc luon luong luot luu mac mat meo mieng minh mn moc moi mong mot ms muc mung muoi muon nam nao nay nc nganh ngay nghe nghen ngheo nghi nghia nghiem nghiep nghin ngoai ngoi ngta ngung nguoi nguyen nha nhac nham nhan nhang nhanh nhap nhat nhau nhay nhe nhiem nhieu nhin nho nhom nhu nhung noi nong nop nua nuoc nuoi oi ong online otp phai pham phan phap phat phe phep phi phia phieu phim pho phoi phong phu phuc phuong phut qua quang quat quay quen quet quoc quy quyen quyet ranh rat rieng roi ruoi ruong ruot rut sach sao sap sep ship sinh suat suc suong suy sv tac tai tang tat tctn tet thai tham thang thanh thao thap thay them theo thi thich thiet thieu tho thoa thoai thoi thon thong thua thuan thuc thue thui thuoc thuong tich tiec tiem tien tieng tieu tinh toan toi tp tr trach trai tram tran trang tranh trao trc tren treo tri trich trieu trinh tro troi tron trong truc trung truoc truong truyen tuat tuc tuoi tuong tuy tuyen ty ubnd ung uong vao vat vay video viec vien viet vk vn vneid voi vong vs vssid vua vui vung xac xai xao xay xem xep xet xh xin xiu xoa xoay xoi xom xong xua xuat xung xuong yeu zalo',
  ],
  [
    40,
    'ae atm ben beo bn boc cau cay check chenh chiec chiem chuong cmt cn cp csyt cuop day deu ds dut duy em ep gd ghi giac giat giuong hcm hen heo hoach hot huyet kcn khan khao khen khieu khoai khon khu lao lat lau lcs lech len liet lieu lun luoi manh mk nail ngot nguoc nguon nhich nhiet nhiu nhoc nhua nut oai pha phien qd qr quan quanh ray rot shop soat soi stk suyt tep thac that thien thuat tiet tnld tra tre tru trua truot truy tuyet uy vit vu vuc xang xanh xot xui',
  ],
  [
    35,
    'bach bam ban bang bay bep block bop bq bs buc bun cf chai chanh chu chuoi csgt cuong dac dang dh dk doat ghen ghep giang gieng grab gv hk huan hung inbox kcb kheo khich khuc khung khuon kip lap lh loan loat mail mng muot nen neo ngan ngang nghien nguong nh nhanhuu nhien nhuc niem ninh nuot org pass phet rung sac sat sau sdt share soan soc thau thoang thuy thuyet tick trien tuan uc uoc vac vach ven vet view vinh vl vuon vuot xacminh xau xe',
  ],
  [
    30,
    'alc ap bien bo bong bung ca chap chi dai dam deo don fake file gai gao ghe gov h het khop ky link loc lua lung mao mon mua ngua photo rang rau rui song sung tam tap than thu tn toc tong tui tung vang vi vo',
  ],
  [
    25,
    'bon chat chon com cu du ghet kich lan ly mam may mien ngai nien page pin rong run sai so suot th the thim tim tu van ve xa xam yen',
  ],
  [
    20,
    'bet bi bich bot chin chuan cot cut do dua gi hai ham hao ho hua iii keu khap lang met miet nap neu ny r ret rom rua san sot tan thit thung tiep time tin tk va xen xu',
  ],
  [
    15,
    'ai bai chay den dum iu kem leo mach mang mom my ng ran rao sang som ting ton tua via von xach yet',
  ],
  [
    10,
    'ac ba bia c chen dan dat free full gam gan gang gin hach han hehe hue ib ilo im kpi lag let lit lo lot lt lui ma mai mia mun nac nai nd oa om on ra rap reo ro ru tao tay tele ten tha tom tot tuu ultimo vai',
  ],
  [
    5,
    'am ao ay but che dem dia gom group helu it k kim la logo long luy me mem nang nau net ngo ngon ngu no nui ook p partido pula say sekali sieu sua t to up v vun z',
  ],
  [
    0,
    'be big bik bio bit bu cum di g gach hau hui io khat kia live loa m mau men mit nasa nk nos nu oan ok part quai re sabar thin toa tum ui ut without xo y zin',
  ],
  [
    -5,
    'alo an da de gat he ich iv j ke kha mo nan ngam non not o ot out ram sale sam seo sim sini su sub tb this tit tut uu vot x zi',
  ],
  [
    -10,
    'ach ad all cha cui dui f go ha hu ip kak kin kiu ko le lia max one qu que rai se seen ta ua',
  ],
  [-15, 'esa from ii lu man nit q son te'],
  [-20, 'a at b d det e ese ga game gen gu hem hun mi ne s si tuot xi'],
  [-25, 'dari fan for hat in mu nga zo'],
  [
    -30,
    'aan aati abantu ada agama ahode aki ako alla allin aloo aman amba amdan ame ano apau aramas are aris ati atin awen aya azref baa beluk bisa blo boga bwo by cewa ch chanvo como daama dengan derecto deretu derit derito dihxen dina direito direitu diritto domin drechu dreito dretgs dreto droit duk dukkan dyambu eejatzi egbe eka emwen enga enye enyene era evri fondo garem ghay gnir gud haka hal hami hari harus hawl hi hina hode huetsa human ipa isi jahuen jan jare joni ju juk kaa kaml kanan kanchik kanthi kapena kar kare karo kasa kece kee kehe kisi kom kon koqwajo kotoa kple kuali kyaqiil lain li libre lou luve maa mae mambu manami mba mbe med meil mekem misi mli mobe mtu mutru n nagara namni naziuns ndo ndzinoa ned nin nish nochi noo novdiex novzeu nulu nun oba obo ole omuntu ono oo ose pawl pea pee pi piti pono prawo pudi puetunu pueya pung qianlif ren renr riv rjocht saben sami samo sekge seng sere sha sin sininna sk skal skotol sor sori ssolnei stat sun swa tama tamonu tara tehemet tem temeten tene tenga tesu ti tik till tiyan tjuta todos tota tote ts tsalap tse uatu umuntfu une ur ureung usy uwong var vhathu wane way wee weli wi wid xuta yal yan yon you yumbay ze zifyour zijn',
  ],
  [
    -35,
    'aa aad adam adil ag ak aka alle amanara amin amo anu ari artigu as asasi asi atawa au bae bann bantu bebas berhak bir bor boro bwa chech chix chun chunka contra cuaara cuana cun daga dahje dal dalla dapa das dasar dav deg dei des die din djaun dodonu doo dre dretg drets drwa duniya duu dza een eh el ema ene eni enn es esser etin eu evriwan familia gha gidii hakkin hana hia hotu i igual iji ik ika ils is iti ix jama jas jaton jau jeung kala kale kama kang kanuni kaq kei kele kevbe kisna koi kona kore kowa kowane kumbe kuna kuti kutjupa kwani kya l lei liq loo lov ls lya maama maan maja maninia manoj manta manusia maq mas masa mataki matt mbet mei mev mintga mmo mod moto msit muchi mween name nations ndams ndreka negara nes ngaahi niex niexxir nishqan nna noa noma nsi nta nyang of ogni omwan or ora ore oti oy paa pai pei pipis po prava pro pu pua pun punyo qiq raet raits recht rett ronojel roto runa rupa sab sama samua sefhuif sen setiap sing siseh social soo sos sta svako tagata tagsa tal taq tare tau tav tei thei tonuhia totonu tou tpots tsa tudo tukuy tur u ug uk umuntu una undang uni unidas united untuk usu vbe w waa wal wanda wani wannan wen wese winaq wok woman wor wu wuni xie xjaal yaa yake yana yandi yee yin zaa zai zu zwa',
  ],
  [
    -40,
    'abal agus aj ali ane ang anga aqq ar artigo artikel ata atas atau ato atu atziri aur av buli cikin deng der dhali diritu doka dor dret dwa dya ei ek eller emi emon en epwe er ere eta gof hemi hin hukum igl iha ili ing iya iye ji jin kada kag kaj kay kila kui kula kulu kun lapan lea leh les los mii mincha mme moun mpe mundu mutu mutum mwa nda nei nge nia nie nya nyi ob och oj oku ol op orang owo pal par para persuna pfanelo por pravo qof rait ri ser sok sosial tangata tetai thaj thungs tiene til tlen toda tout tudu tuj uan ufulu um umum und unen untuak urang vha wax wet xaq yetel yina yn',
  ],
  [
    -45,
    'ah al ama ana and ani ara art article bangsa bee blong ci dalam del derecho ed ena et fa fi fo hak haki har ia iko il ima ina ini iqui iyo ja jato je jo jun ka kan kana ki ku kua kuma kwa kyek las mana mga munhu muntu muthu na naa nak ndi ni nier og olketa ou pa pasal pe per persona pou qui sa shi sia taa un wa wala wan wana we wo xief ya yang ye yi yo yu za',
  ],
];
