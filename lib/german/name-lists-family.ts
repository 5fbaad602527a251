/** Family names: the commonest of German and of other languages, and those of public life. */
export const FAMILY_NAMES: readonly string[] = `
Abbas Abdullahi Abe Abel Abele Abrams Acar Acemoglu Achenbach Achmadinedschad Achtermann Ackermann Adam Adamkus Adams Adenauer Adorno Aebi
Aeschbacher Aeschlimann Afewerki Affolter Agassi Agnew Agrawal Aguero Agüero Aguilar Ahern Ahlers Ahmadinedschad Ahrendt Ahrens Ahtisaari
Aicher Aichinger Aigner Akajew Akbulut Akgün Akhtar Akihito Akin Aksoy Aktas Akufo-Addo Alaba Albayrak Albers Albert Albrecht Albright
Alder Aldrin Alexander Alijew Aliot Allawi Allemann Allen Allende Almunia Alonso Althaus Altmaier Altman Altmann Altmeier Altun Alvarez
Álvarez Amado Amann Ambani Ambedkar Ambros Ambühl Amini Ammann Amstutz Amthor Amundsen Anastasiades Ancelotti Andermatt Andersen Anderson
Andersson Ando Andresen Andropow Androsch Angermann Annan Ansip Antonescu Aoki Aoun Apel Appel Aquino Arafat Araghtschi Aragón Arai Arar
Arend Arendt Arens Arias Aristide Arlacchi Armani Armitage Armstrong Arndt Arnet Arnim Arnold Arslan Arteta Artmann Asafa Aschrawi Ashdown
Ashe Ashton Asimov Askin Aslan Asmussen Aso Asquith Assad Assange Assmann Astor Asturias Atalay Atassi Ates Atta Attali Attenborough
Attlee Atwood Aubry Auden Audubon Auer Augstein Augustin Aung Austen Axmann Aydemir Aydin Aylwin Azikiwe Aziz Aznar Baader Babler Bablers
Bach Bachchan Bachelet Bacher Bachler Bachmann Bachtiar Bächtold Badawi Badenoch Bader Bae Baerbock Baerwald Baez Baggio Baghdadi
Bagratjan Bahçeli Bahr Baier Bailey Bajwa Baker Bakijew Bakir Bakojannis Baldwin Bale Balfour Balke Balkenende Ballack Balladur Balotelli
Balser Baltes Balthasar Balzac Balzer Bamberger Bandaranaike Banderas Banerjee Bani-Sadr Banisadr Banks Bannon Barak Bardot Barenboim
Bärfuss Barnes Barnett Barnier Baroin Barr Barrett Barrichello Barroso Barrow Bartels Barth Barthel Barthelmess Bartók Bartoli Bartsch
Bärtschi Barzani Barzel Basajew Basaran Baschir Basescu Bastian Basu Baudelaire Bauder Baudrillard Bauer Bauermeister Baumann Baumbach
Baumberger Baumgart Baumgartner Baumgärtner Baur Baxter Bayerlein Baykal Bayrak Bayrou Bazargan Beasley Beatty Beauvoir Bebel Becerra
Bechstein Becht Bechtel Beck Beckenbauer Becker Beckers Beckett Beckham Beckmann Becquerel Beer Beermann Beethoven Begin Behler Behn
Behncke Behr Behrend Behrendt Behrens Behring Behringer Beier Belafonte Bell Bellingham Bellini Bellmann Bellow Bemba Ben-Gurion Ben-Gvir
Bender Benecke Benedetti Benigni Benjamin Benjelloun Benn Bennett Bensch Benz Benzema Benzing Berdimuhamedow Bérégovoy Berendt Beresowski
Bergengruen Berger Berghaus Bergius Bergkamp Bergman Bergmann Bergoglio Berisha Berlichingen Berlioz Berlusconi Bernanke Berndt Bernhard
Bernhardt Bernoulli Bernstein Bernstorff Berri Berry Bersani Berset Bertelsmann Berthold Bertolucci Bertram Berzelius Besson Betancourt
Bethe Bethmann Bettel Beutelspacher Beuys Bevin Beyer Bezos Bhagwati Bhattacharya Bhutto Bichsel Biden Bieber Biedenkopf Bierhoff Biermann
Bildt Biles Bin-Laden Bioy Birkner Bischoff Bisky Bismarck Bittner Biya Bizet Blackburn Blackwell Blair Blake Blankenburg Blaschke Blasius
Blatter Blecha Bleibtreu Blinken Bloch Blocher Blohm Bloomberg Blücher Blum Blüm Blumenberg Blumenthal Blunkett Boateng Bobic Boccaccio
Böck Bode Bodenmann Bodenstein Bodmer Boehm Bogart Böger Bogner Bohlen Bohm Böhm Böhme Böhmer Böhmermann Bohn Böhning Bohr Bokassa Bolaño
Bolívar Bölkow Böll Bollmann Bolsonaro Bolt Bolton Boltzmann Bolz Bonaparte Bond Bonhoeffer Bonner Bonnet Booker Bopp Borchardt Borchert
Borg Borges Boric Boris Borisov Borissow Bork Bormann Born Börne Bornemann Börner Borodin Borrell Bortnikow Bosbach Bose Bossi Botero
Botha Bothe Bottas Böttcher Bottecchia Böttger Botticelli Bouffier Bouhired Boukman Boumedienne Bourguiba Bouteflika Boutros-Ghali Bowie
Bowman Boyko Boyle Bozkurt Bradbury Bradley Brady Bragg Brahe Brahms Brandauer Brandes Brandl Brandner Brando Brandstätter Brandstetter
Brandt Branson Brantner Braque Brauer Bräuer Braun Bräunlein Braverman Brecht Brehm Brehme Breitenbach Breitner Breitscheid Breivik
Brendel Brennan Brennwald Brentano Breschnew Breton Bretschneider Breuer Breyer Briest Brinkhaus Brinkmann Brock Brockhaus Brockmann
Brontë Brooks Brosnan Brown Bruckner Brückner Brüderle Brüggemann Brundtland Brüning Brunner Bruns Bryan Bryant Brzezinski Buback Bubis
Bubka Buchanan Buchari Bucharin Büchel Bucher Buchholz Buchmann Buchner Büchner Buck Buffett Buffon Bühler Bühlmann Bühring Buhrow Bukele
Bulgakow Bulganin Bullerjahn Bulmahn Bülow Bulut Bunsen Bunuel Buñuel Burbulis Burckhardt Burda Burger Burgess Bürgi Burgstaller Burke
Burkhalter Burkhard Burkhardt Burnham Burns Burri Burton Busch Buschkow Buschkowsky Buschmann Busek Bush Butler Buttigieg Buttiglione
Büttner Buzek Byrd Byrne Byron Cable Caesar Cage Cain Calderón Callaghan Callahan Callas Callies Calmy-Rey Calvin Calvino Cameron Campbell
Camus Can Canaletto Cancellara Candan Canetti Cannavaro Cantona Cantor Cao Capaul Capello Capone Capote Caravaggio Cardin Cardoso Carey
Carius Carlos Carlsen Carlsson Carnap Carnegie Carney Carnot Carpenter Carpentier Carr Carrington Carroll Carson Carstens Carstensen
Carter Caruso Casals Casanova Cash Casillas Cassin Cassirer Cassis Castells Castillo Castro Cauchy Cavaco Cavani Cavendish Cazeneuve
Ceausescu Cech Celan Çelebi Celik Çelik Cengiz Cervantes Cetin Çetin Cézanne Chadli Chadwick Chagall Chakraborty Chalabi Chamberlain
Chamenei Chamisso Chamoun Chan Chandler Chandrasekhar Chang Chaplin Chapman Charcot Charlton Charpentier Chasbulatow Chastain Chatami
Chatterjee Chaucer Chaudhary Chaudhry Chavez Chávez Chen Cheney Chevènement Chiang Chirac Cho Chodorkowski Choi Chomeini Chomsky Chopin
Chopra Chou Choudhury Christie Chruschtschow Chu Chung Churchill Ciampi Ciller Cimoszewicz Ciolacu Ciorbea Claasen Clapton Clark Clarke
Claudel Clausen Clausewitz Clausius Claussen Clegg Clemenceau Clemens Clement Clerides Clijsters Clinton Clooney Cobain Cocteau Coe Cohen
Cohn-Bendit Cole Coleman Collins Columbus Comaneci Compaoré Conan Connery Connors Conrad Conradi Conrads Constantinescu Contador Conte
Cook Coolidge Cooper Copé Copernicus Coppola Corbusier Corbyn Cordes Correa Corsten Cortázar Cortés Cossiga Costa Costello Costner Cotti
Cottier Couchepin Coulomb Coulthard Cousteau Cox Craig Cramer Cranach Crawford Craxi Cray Cremer Cresson Crick Cristiani Cromme Cromwell
Crosby Cruise Crutzen Cruyff Cruz Cuche Cuellar Cummings Cunningham Cuomo Curie Curtius Cuvier Dahl Dahlan Dahlmann Dahlmeier Dahm Dahmen
Dahrendorf Daimler Dajan Daladier Dalglish Dali Dallmayr Dannenberg Danner Daoud Darwin Daschle Dasgupta Dati Däubler Daud Daudet Daum
Davies Davis Davutoglu Davydenko Dawson Dayan Dean Debré Debussy Deby Déby Decker Dedekind Defoe Degas Degenhardt Dehaene Dehler Dehmel
Deisler Deiss Deiters Delacroix Delamuraz Delanoë Delgado Delon Delors Demandt Dembélé Demir Demirci Demirel Demirtas Demmler Deneuve Deng
DeNiro Denner Depardieu Derrida Desai DeSantis Descartes Dewey Dheere Diaz Díaz Dibelius DiCaprio Dichand Dickens Dickinson Diderot Diehl
Diekmann Diels Diepgen Dierks Diestel Diethelm Dietl Dietrich Dietz Dietze Dijsselbloem Dilthey Dini Diophant Dirac Dischinger Disney
Ditfurth Dittmann Dittmar Dittrich Ditzen Dixon Djindjic Djokovic Djorkaeff Djukanovic Dlamini Döblin Dobrindt Dodd Doderer Dogan Dohnanyi
Dole Doll Dollfuß Dollinger Dombret Dombrovskis Domingo Domínguez Dong Donizetti Döpfner Dörfler Döring Dornier Dorsch Dostojewski
Dostojewskij Dostum Doudna Douglas Doyle Drach Dräger Draghi Draisaitl Draskovic Drechsler Drees Dregger Dreifuss Drescher Dressel
Dressler Drewermann Drews Drexler Dreyer Dreyfus Drnovsek Drogba Dröge Droste Drosten Dscharrah Dschibril Dschumblat Duan Duarte Dubcek
Duchamp Duda Dudajew Dukakis Dulles Duman Dumas Dunant Duncan Duncan-Smith Dündar Dunn Dünnwald Durão Dürer Durkheim Dürr Dürrenmatt Dürst
Duterte Dutschke Dutt Duvalier Dvorák Dworkin Dwyer Dylan Dzurinda Eanes Eastwood Ebadi Ebel Eberhard Eberhardt Eberl Eberle Ebermann
Ebers Ebersbach Ebert Ebner Ebner-Eschenbach Ecclestone Ecevit Echeverría Eckardt Eckel Ecker Eckermann Eckert Eckhardt Eco Edberg Eden
Eder Edison Edtstadler Edwards Effenberg Eggenberger Egger Eggers Eggert Egli Ehlers Ehmke Ehrenberg Ehrmann Eibl Eich Eichenberger
Eichendorff Eichhorn Eichinger Eichler Eichmann Eigner Einstein Eisele Eisenhower Eisenmann Eisl Eisner Ekinci Eliot Ellington Elliott
Ellis Ellison Elsner Emerson Emmerich Enders Endo Endres Engelhard Engelhardt Engelke Engelmann Engels Engholm Enrile Ensslin Enzensberger
Eppelmann Eppler Epstein Erasmus Erbakan Erdem Erdmann Erdogan Erdoğan Erdogmus Ergin Erhard Erhardt Eriksson Erlach Erlander Erler Ertl
Erzberger Esch Eschenbach Escher Eschkenasi Eschkol Esken Esposito Essebsi Esser Eto'o Etter Eucken Euklid Euler Eusébio Evans Evers Evert
Evra Evren Ewald Ewers Eysenck Faber Fabius Fabricius Faeser Falk Fallaci Fallada Faraday Farage Farah Farrakhan Farrell Farron Farrow
Fassbender Fassbinder Faßbinder Fasslabend Faulhaber Faulkner Fauré Fawkes Faymann Fayyad Fechner Feddersen Federer Fehr Feichtinger
Feinstein Felber Felbermayr Feldkamp Feldmann Felfe Felgentreu Feller Fellini Fellner Fendt Feng Ferguson Fermat Fermi Fernandez Fernández
Fernández-Kirchner Ferrand Ferrari Ferrer Ferrero Ferrero-Waldner Feuchtwanger Feuerbach Feyerabend Feynman Fibonacci Fichtner Ficker Fico
Fiedler Fields Figl Figo Filatow Filbinger Fillon Finck Fini Fink Finke Firmino Firnberg Fischbach Fischer Fischler Fisher Fitschen
Fittipaldi Fitto Fitzgerald Flaubert Fleischer Fleischhauer Fleischmann Fleming Fletcher Flimm Flohr Florian Flückiger Flühmann Flynn
Foerster Fogh Foley Fonda Fontane Ford Forlán Forlani Forman Forst Forster Forsthoff Förstner Forsyth Fortuyn Foster Foucault Fourier
Fowler Fox Foyle Fraenkel Francke Franco Frank Franke Frankenberg Frankenberger Franklin Frantz Franz Franzen Fraser Frattini Fraunhofer
Frears Frederiksen Fredriksen Freeman Frege Freisler Freistetter Frenzel Frese Fresnel Freud Freudenberg Frey Freyer Freytag Frick Fricke
Fried Friedan Friedeburg Friedl Friedländer Friedman Friedmann Friedrich Friedrichs Friese Frings Frischknecht Fritsch Fritsche Fritz
Fritzsche Fröbe Froehlich Fromm Frommel Frondizi Froome Fruhwirth Fuchsberger Fuentes Fugger Fuhrer Fuhrmann Führmann Fujii Fujimori
Fujita Fujiwara Fukuda Fukuyama Furgler Furrer Furtado Furtwängler Fury Gabin Gable Gabler Gabriel Gadamer Gaddafi Gaede Gagarin Gaid
Gaidar Gajdar Galeano Galilei Galileo Galtieri Gama Gambon Gamsachurdia Gandhi Ganguly Gansel Gantz Gao Garbo Garcia García Gardner
Garibaldi Garland Garrett Garzón Gaschke Gascoigne Gasperi Gasperlik Gasquet Gasser Gates Gatlin Gattermann Gattuso Gauck Gauguin Gaulle
Gaus Gauss Gauß Gaviria Gay Gbagbo Gebauer Gebhard Gebhardt Gebrselassie Gehlen Gehrig Gehring Gehrke Gehrmann Geibel Geis Geisler
Geißendörfer Geissler Geißler Gell-Mann Gemayel Gensch Genscher Gentile Georgi Gephardt Gerassimow Gerber Gerdes Gere Gerhard Gerhards
Gerhardt Gerken Gerlach Gerling German Gerner Gerrard Gershwin Gerstenberger Gerstenmaier Gerster Gertz Gerwig Gessner Geyer Ghali Ghani
Ghannouchi Ghotbzadeh Giacometti Gibbs Gibson Gide Giegold Giehse Gierek Giering Giese Giesecke Gieseking Giger Gilbert Gill Gillard
Gilmore Gingrich Ginobili Ginsberg Ginsburg Giolitti Giraud Giroud Giscard Giuliani Gladstone Glaeser Glasenapp Glaser Glass Glawischnig
Gleim Glemp Glenn Glos Gluck Gnabry Gnägi Gnauck Gneisenau Göbel Godard Gödel Godmanis Goebbels Goebel Goeppert Goethe Goetz Goetze
Goeudevert Gogol Gökalp Goldberg Goldblum Golding Goldmann Goldoni Goldschmidt Goldsmith Goldwater Golgi Göllner Gomez Gómez Gomulka
Goncourt Gonzales Gonzalez González Goodman Goosens Göppert Gorbach Gorbatschow Gordon Gore Górecki Goretzka Göring Gorki Görlitz Görner
Gorris Gorsuch Goto Götte Göttert Gottschalk Gottsched Gottwald Götz Götze Goukouni Goulart Gove Goya Grabbe Graber Graeber Graebert
Graefe Graf Gräf Gräfe Graham Gramsci Grant Granzow Grass Grasser Grässle Gratschow Graves Gray Green Greene Greenspan Greger Gregor
Greiner Greve Griese Griezmann Griffin Griffith Grillparzer Grimmelshausen Gritz Gröbner Gröhe Gromyko Gropius Grosch Gross Grosse Grosser
Grossmann Großmann Grotewohl Grothendieck Grotius Gruber Grünberg Gründel Gründgens Grundmann Grunert Grünewald Grüning Grünwald Grüter
Grybauskaite Gryphius Gschnitzer Gsell Guardini Guardiola Guderian Guericke Guerrero Guevara Guinness Gül Gülen Güler Gullit Gumpert
Gundlach Gündogan Gündüz Günes Günther Guo Gupta Gürsel Gusenbauer Gut-Behrami Gutenberg Guterres Gutierrez Gutiérrez Gutmann Guttenberg
Guttmann Gutzkow Güven Guyer Guzman Guzmán Gysi Gyurcsany Gyurcsány Haack Haag Haaland Haarmann Haas Haase Haavelmo Habasch Habeck Haber
Haberl Häberli Habermas Habibie Habré Habsburg Hackl Hadad Haddad Hadi Hadorn Haeckel Haffner Häfliger Haftar Hagan Hagemann Hagen Hager
Hagn Hague Hahn Hahnemann Haider Haig Hainz Hakim Hakimi Häkkinen Halep Haley Haller Hallervorden Hallmann Hallstein Halonen Hamann Hamdok
Hamel Hamilton Hamm Hammarskjöld Hammerl Hammerstein Hammond Hamsík Hamsun Händel Handke Haneke Hanija Hanijeh Hanisch Haniyeh Haniyya
Hanke Hanks Hannemann Hansch Hansen Hanser Hansmann Hansson Hara Harbig Harden Hardenberg Harding Hardy Häring Hariri Harms Harnack Harrer
Harris Harrison Härtel Hartl Hartlaub Hartmann Hartung Hartwig Harvey Hasegawa Hasek Hasenclever Hasenhüttl Hashimi Hashimoto Hasler
Hassan Hassel Hasselbach Hasselfeldt Hasselhoff Haßelmann Hassler Hastert Hastings Hata Hatoyama Haub Haubner Hauck Hauff Haug Häupl
Hausdorff Hauser Häusler Häussler Haußmann Havel Hawatmeh Hawke Hawking Hawthorne Haya Hayashi Haydn Hayek Hayes Hayworth Hazard Healy
Hearst Heath Hebbel Hecht Heckel Hecker Heckmann Hector Hees Heesters Hegel Hegseth Heidegger Heiland Heilmann Heimann Heimpel Hein Heine
Heinemann Heinen Heinisch Heinkel Heinlein Heinrich Heinrichs Heinz Heinze Heise Heisenberg Heisig Heiss Heitmann Hekmatjar Hekmatyar
Helbig Heldt Hellmann Hellwig Helmholtz Hemingway Hempel Henderson Hendricks Hendrix Hengst Henin Henle Henlein Henn Hennig Henning
Henrich Henrichs Henry Henschel Hense Hensel Hentschel Henze Hepburn Heppner Herberger Herder Hergt Herlitz Hermann Hermanns Hermes
Hermlin Hernandez Hernández Herold Herrera Herrhausen Herrmann Herrnstein Hertel Hertz Herzig Herzl Herzog Heseltine Hess Heß Hessel
Hettich Heuer Heusgen Heusinger Heuss Hewitt Heydrich Heyerdahl Heym Heymann Heyne Heyse Hicks Higgins Higgs Highsmith Higuchi Hilbert
Hildebrand Hildebrandt Hilferding Hilfiger Hilgers Hill Hillary Hiller Hillgruber Hilton Himmler Hindemith Hindenburg Hingis Hinrichs
Hintermeier Hintze Hinz Hinze Hirano Hirohito Hirscher Hirschfeld Hirschi Hitchcock Hitchens Hitler Hitz Hitzfeld Hitzlsperger Hobbes
Hobsbawm Hochhuth Höcke Hockney Hodler Hoeneß Hofer Höfer Hoffman Hoffmann Hofinger Höfl Hofmann Hofmannsthal Hofmeister Hofreiter
Hofstätter Hofstetter Hogg Hohenlohe Hohenzollern Höhn Höhne Holbein Holbrooke Hölderlin Holenstein Holl Holland Hollande Holler Höller
Hollmann Holmes Holtzbrinck Holzapfel Holzer Holzinger Hölzl Holzleitner Holzmann Holzner Homeyer Honda Honecker Honegger Hood Hooke
Hoover Hopf Hopfgartner Höpker Hopkins Hopp Hoppe Hopper Hörbiger Horkheimer Hornig Hornung Horst Horstmann Horta Horthy Horvath Horváth
Hösli Hosokawa Hosp Höss Höß Hou Houellebecq Houphouët-Boigny Howard Howe Hoyer Hrawi Hrubesch Hsieh Hu Hua Huang Hubble Huber Hübner Huch
Huckabee Hudson Hüfner Hugenberg Hughes Hugo Hulkenberg Hülkenberg Humala Humboldt Hume Hummel Hummels Hundertwasser Hundhammer
Hundstorfer Hunt Huntington Hüppi Hurd Hürlimann Hurtado Husák Hussein Husserl Huston Huth Hutten Hutter Hutzler Huxley Huygens Huynh
Hwang Ibrahimovic Ibsen Ihde Ihle Ikeda Iliescu Imamoglu Imboden Imhof Imhoff Immelmann Immermann Inbee Inderbitzin Ingram Ingres Innauer
Inönü Inoue Iohannis Ionesco Irmer Irving Isaacson Isensee Ishiba Ishiguro Ishihara Ishii Ishikawa Isik Isinbajewa Issoufou Iten Ito Itten
Ittner Ivanisevic Ivanovic Ives Iwanow Iwanowa Iwasaki Iyer Izetbegovic Jaax Jackson Jacobi Jacobs Jacobsen Jaeger Jagger Jaggi Jahn
Jahnke Jahnn Jain Jaishankar Jakob Jakobs Janácek Jandl Janke Jannings Jansa Jansen Jansohn Janssen Janßen Jantzen Janukowitsch
Janukowytsch Jarausch Jaruzelski Jaschin Jasper Jaspers Jassin Jauch Jaud Javid Jawlinski Jay Jayawardene Jazenjuk Jeanne-Claude Jefferson
Jefremow Jelinek Jelzin Jenkins Jenner Jenni Jenninger Jens Jensen Jentsch Jeong Jevtic Jewtuschenko Jia Jiang Jimenez Jiménez Jin Jinnah
Jobim Jobs Jodl Joest Joffe Johannis Johannsen Johansson John Johnen Johnson Johnstone Jonas Jones Jonke Joop Jordan Jörges Joshi Jospin
Joss Jost Joumblatt Joyce Juhász Juhnke Jumblatt Jüncke Juncker Junghanns Junghans Jungk Jungmann Junker Junkers Juppé Jurczok Jürgens
Jürgensen Juschtschenko Just Kaas Kabila Kachelmann Kaczynski Kaczyński Kadar Kádár Kaddafi Kadyrow Kaempfert Kafelnikow Kafka Kagame
Kagan Kägi Kahlo Kahr Kaifu Kaldenkirchen Kalkbrenner Kallas Kallenbach Kaltenbrunner Kambundji Kamenew Kaminski Kamp Kamps Kan Kandinski
Kandinsky Kane Kaneko Kang Kant Kanté Kanther Kaplan Kapoor Kapp Kappel Käppler Kara Karabulut Karaca Karadag Karadzic Karadžić Karajan
Karakas Karamanlis Karasek Karassin Karembeu Karg Karikó Karimow Karl Karpow Karrubi Karsai Karzai Kasjanow Kaske Kaspar Kasparow Kasper
Kassianow Kassner Kast Kästner Kasyanow Kathrein Kato Katz Kauder Kaufmann Kaul Kaulbach Kaunda Kaur Kautsky Kavanaugh Kawabata Kawaguchi
Kaya Keane Keaton Keats Kehl Kehlmann Kehrer Keita Keitel Kekkonen Keller Keller-Sutter Kellermann Kelley Kelling Kelly Kelm Kelsen Kemmer
Kemmerich Kemper Kempf Kempff Kempowski Kendrick Kennedy Kenyatta Kepler Keppler Kerber Kerenski Kerkeling Kern Kerner Kerouac Kerr Kerry
Kersten Kersting Kertész Keskin Kessler Keßler Kesten Ketteler Kettler Keun Keynes Keyserling Khalilzad Khan Khanna Khashoggi Khatami
Khatib Khol Khomeini Kibaki Kickl Kidman Kiefl Kiehl Kielinger Kienzl Kienzle Kierkegaard Kiermeier Kieser Kiesewetter Kiesinger Kießling
Kiir Kikuchi Kilic Kiliç Kilicdaroglu Kiliçdaroglu Kim Kimura King Kinkel Kinnock Kinski Kinzinger Kipchoge Kipling Kipphardt Kipping
Kirch Kirchhof Kirchhoff Kirchner Kirchschläger Kirijenko Kirsch Kirschner Kirsten Kisch Kishida Kissin Kissinger Kiwus Klages Klasnic
Klatt Klatten Klaus Klausmann Kleiber Klein Kleinert Kleinschmidt Kleist Klemm Klemperer Klenk Klenze Klerk Klestil Klett Klimmt Klimt
Klingbeil Klinger Klinsmann Klitschko Klitzing Klobuchar Klock Klöckner Kloeppel Klopp Klopstock Klose Kloss Klostermann Kluge Kluivert
Kluncker Klüver Klytschko Knaack Knauer Knaus Knausgård Knef Kneip Kneipp Knigge Knobloch Knoll Knopp Knorr Knott Knowles Knox Knuth
Kobayashi Kobel Köbele Kobell Kober Koç Koch Koeman Koeppen Koestler Kofler Kogler Kogon Kohl Köhl Kohler Köhler Kohlhaas Kohn Köhn Köhne
Koirala Koivisto Koizumi Kojima Kok Kokoschka Kolb Kolbenheyer Kölbl Koller Kollmann Köllner Kollontai Kollwitz Kolmogorow Kolping
Komorowski Kondo König Konsalik Koo Kopernikus Kopp Köppel Köppen Kopper Körber Korbut Korff Korkmaz Koroma Korsakow Korte Korth Kortner
Köse Koselleck Koslow Kosor Kossok Kossygin Köster Köstinger Köstler Kostow Kostunica Kosyrew Kotscharjan Kotzebue Kournikova Kovac
Kovacevic Kowaljow Kracauer Krafft Krahl Krahmer Krainer Kramer Krämer Kramnik Krankl Krapp Krarup Kraus Krause Krauss Krauß Krawtschuk
Kreisky Kreitmayr Kremer Kremser Krenz Kretschmann Kretschmer Kretzschmar Kreutz Kreutzer Kreuzmayr Kriegel Krings Kristersson Krjutschkow
Kroetz Kröger Krohn Kroll Kroll-Schlüter Kröner Kroos Kropp Krösche Kroth Krüger Krugman Krupp Krupskaja Kruse Kubicki Kubilius Kubitschek
Küblböck Kubo Kubrick Kucan Küchler Kudo Kudrin Kuerten Kuffour Kuhlmann Kuhn Kühn Kuhn-Schnyder Kühne Kühnel Kuhnert Kühnert Kujau
Kumaratunga Künast Kundera Kunert Küng Kunkel Kunstmann Kunz Kunze Künzel Künzli Küppers Kuroda Kurosawa Kurt Kurth Kurtulmus Kurtz Kurz
Kusch Kushner Kusnezow Küster Kusturica Kutschma Küttel Kuznezow Kvitova Kwarteng Kwasniewski Kwon Lacan Lachmann Laemmle Lafayette
Lafontaine Lagarde Lagerfeld Lagerlöf Lagos Lagrange Lahham Lahnstein Lahoud Lai Laing Lam Lamarck Lamartine Lambert Lambrecht Lambsdorff
Lammers Lammert Lamont Landgraf Landowsky Landsbergis Lang Lange Langenscheidt Langhammer Langhans Langhoff Langner Lansbury Lanz Lapid
Laplace Larsson Laschet Lasker Lassalle Latynina Lauber Lauda Laufenberg Laurien Lauterbach Lauth Laux Laval Laver Lavoisier Lawrence
Lawrow Lawson Laxness Leahy Leakey Lean Leavitt Lebed Lebedew Lebedinski Lechner Leclerc Lecter Lee Leeuwenhoek Lehar Lehár Lehmann Lehner
Lehnert Lehr Lehrmann Leibl Leibniz Leibovitz Leidinger Leiner Leitgeb Leitner Leitz Lem Lemaître Lembke Lemke Lemmer Lemmon LeMond
Lenbach Lendl Lendle Lengfeld Lenhardt Lenin Lennon Leno Lentz Leo Leone Leonhard Leonhardt Leopardi Lepsius Lerch Lermontow Leroux Lersch
Lessing Leterme Letta Letterman Leuenberger Leung Leupold Leutenegger Leutheusser Leuthold Levermann Lévi-Strauss Levy Lévy Lewandowski
Lewinsky Lewis Lewitan Leyen Li Liang Liao Liberman Lichtblau Lichtenberg Lichtenberger Lichtwark Liebeneiner Lieberknecht Lieberman
Liebermann Liebherr Liebig Liebknecht Liebl Lierhaus Ligatschew Ligatschow Liliencron Lilienthal Lim Limbach Limburg Lin Lincoln Lind
Lindbergh Lindemann Lindenberg Linder Lindgren Lindh Lindner Lindsay Lineker Lingen Linnaeus Linné Linsenhoff Lipp Lippert Lippi Lippmann
Lipponen Lipschitz Liszt Littbarski Littell Litwinenko Liu Livingstone Livni Lizarazu Ljungberg Llorente Llosa Lloyd Löbe Löbl Lochner
Lochte Loewe Löfgren Löfven Lohmann Lohmeyer Lohr Löhr Lohse Lollobrigida London Loos Lopatka Lopez López Loren Lorentz Lorenz Lorenzen
Loriot Lortzing Losey Loth Lott Lottermann Lotz Louw Lovelace Löw Löwenstein Löwenthal Lü Lubanga Lübbe Lubbers Lübcke Lubitsch Lübke
Lucas Luchterhand Lucke Ludendorff Lüders Ludolf Ludwig Lugo Luhmann Lühr Lührs Lukács Lukaku Lukanow Lukas Lukaschenko Lula Lumet Lumière
Lummer Lumumba Lundgren Luo Lüpertz Lüscher Luschkow Lüth Luther Lüthi Lüthy Lüttich Lutz Lux Luxemburg Lyell Lynch Lyotard Ma Maas Maass
Maaß Maaßen MacArthur Macdonald MacDonald Machado Machar Machel Machiavelli Mackensen MacKenzie Macmillan Macri Macron Mader Maderthaner
Madison Maduro Maeda Maeterlinck Magath Magellan Magritte Magyar Mahathir Mahler Mahlmann Maier Mailer Maizière Makarios Makarow Makélélé
Malcolm Maldini Malenkow Malevich Malewitsch Malhotra Maliki Malraux Malthus Mälzer Manafort Manchin Mandela Mandelson Mandelstam Mandl
Mané Manet Mangelsdorff Mangold Mann Mannesmann Manning Mannstein Mansell Mansfield Manstein Mansur Manteuffel Manzoni Mao Maradona Marat
Marceau Marchais Marchand Marciano Marcks Marconi Marcos Marcus Marcuse Marggraf Mariátegui Marin Markl Markworth Marley Marlowe Marozsán
Marquard Marquardt Marquez Márquez Marsalis Marshall Martelli Martens Marti Martin Martinez Martínez Martini Maruyama Marwitz Marx Masaryk
Maschadow Maschal Massoud Massu Masud Masuda Masur Matisse Matsuda Matsui Matsumoto Matsushita Mattarella Matthäi Matthäus Matthes
Matthias Matthiesen Mattis Matwijenko Matzke Maucher Maupassant Maurer Mauresmo Mauriac Maurin Mauritz Mauroy Mauz Maxwell May Mayer
Mayorkas Mayr Mayröcker Mazarin Mazowiecki Mbappe Mbappé Mbeki McAllister McCain McCarthy McCartney McConnell McDonald McEnroe McEwan
McGregor McKinley McKinsey McMaster McNamara McQueen McVeigh Meadows Mebes Mechaal Mechtel Meciar Medici Médici Medinski Medvedev Medwedew
Medwedjew Mehdorn Mehlhorn Mehnert Mehring Mehta Meier Meinecke Meinhardt Meinhof Meinke Meinl Meir Meisel Meisner Meissner Meißner
Meitner Mejía Melanchthon Melchers Melchior Melenchon Mélenchon Melle Mellin Melnikow Meloni Melville Melzer Memmel Menchú Mende Mendel
Mendelejew Mendelssohn Menderes Mendès Mendoza Mendy Menem Menendez Mengel Mengele Menges Menke Mennicke Menon Menuhin Menz Menzel Menzner
Mercader Merck Merckx Mercouri Mergenthaler Meri Merian Merkel Merkl Merkle Merten Mertens Mertesacker Merz Meschal Messerschmidt
Messerschmitt Messi Messiaen Messier Messner Meßner Metaxas Mette Metternich Mettler Metz Metzger Metzler Metzner Meurer Meuser Mewes Mey
Meyer Meyerbeer Meyers Meyrink Michael Michaelis Michailow Michailowa Michel Michelangelo Michelin Michels Michelson Michl Michnik
Mickiewicz Mielke Mikat Mikati Mikl-Leitner Milbradt Milei Miliband Mill Millar Miller Millowitsch Mills Milos Milosevic Milošević Milosz
Milton Minder Minogue Minsky Miró Mironow Mishima Mishra Misselwitz Mistral Mistry Mitchell Mitchison Mitscherlich Mitsotakis Mittal
Mitterbauer Mitterer Mitterlehner Mitterrand Mixa Miyagi Miyamoto Miyazaki Mladic Mnangagwa Mnuchin Möbius Mobutu Mock Modersohn Modesto
Modi Modigliani Modric Modrow Mogherini Mohammed Möhring Mölders Molière Molina Mollath Möllemann Möller Molotow Molterer Moltke Moltmann
Mommsen Momper Mondale Mondrian Monet Monnet Monod Monory Monroe Montagnier Montaigne Montesquieu Montessori Monteverdi Montgomery Monti
Montoya Moon Moore Mora Morales Morata Moravia Morawiecki Mordaunt Moreno Morgan Morgenthau Morgner Mori Mörike Morita Moritz Moriyama
Moro Morosow Morricone Morris Morrison Morse Moscovici Moser Möser Mosler Moss Mössbauer Mourinho Mousawi Moussawi Mowlam Mozart Mross
Mubarak Mueller Mugabe Muheim Mühlbauer Muhr Mujica Mukherjee Mulack Mulder Müllensiefen Müller Müller-Wohlfahrt Mulligan Mulroney
Mulvaney Munch Münch Münchhausen Münkler Munoz Muñoz Munro Münster Müntefering Müntzer Münzenberg Münzer Murakami Muralijew Murata Muray
Murayama Murdoch Murillo Murkowski Murphy Murray Mursi Murthy Muschg Museveni Musharraf Musiala Musil Musk Mussolini Mussorgski Mutalibow
Muth Muthesius Muzorewa Myrdal Nabiullina Nabokov Nabokow Nachtigal Nachtwei Nadal Nadella Nader Nadler Nadolny Nadschaf Näf Nagelsmann
Nagy Nahles Naidu Nair Nájera Nakagawa Nakajima Nakamura Nakano Nakasone Nakata Nannen Nano Nansen Napoleon Napolitano Narayan Narayanan
Nasarbajew Nasrallah Nasser Nastase Naumann Navarro Navas Navratilova Navrátilová Nawalny Ndiaye Necker Neckermann Nedved Neeson Nef
Nehammer Neher Nehring Nehru Neidel Neitzel Nell Nemzow Nerlich Nerlinger Nernst Neruda Nessler Nestroy Netanjahu Netanyahu Netzer
Neubauer Neuber Neubert Neudeck Neuendorf Neuhaus Neuhauser Neuhäuser Neumaier Neumann Neumayer Neumeister Neureuther Neuss Neuville
Neuwirth Neves Newman Newton Ngo Nguyen Niavarani Nicholson Nicolai Niculescu Niebel Niebergall Niebuhr Niederberger Niedermayer
Niedermeier Niehaus Niekisch Nielsen Niemann Niemeyer Niemöller Niermann Niersbach Niessl Nieswandt Nietzsche Niinistö Nijasow Nijinski
Nikitin Nikolajew Nikutta Nilsson Nimeiri Nin Nishimura Nitsche Nitschke Nitzsch Nixon Nkrumah Nkurunziza Noack Nobel Noboa Noda Noelle
Noethen Noether Noguchi Noh Nolde Noll Nolte Nomura Nonnenmacher Nordmann Noriega Norris Noske Nossack Nöstlinger Nouripour Novalis
Novotný Nowak Nowikow Nowitzki Nowotny Nüesch Nuhr Nujoma Nuland Numeiri Nunes Nuñez Núñez Nurmi Nüsslein Nüßlein Nüsslein-Volhard Nyberg
Nyerere O'Brien O'Connor O'Hara O'Neill O'Sullivan Oates Obama Obasanjo Obauer Oberhauser Oberländer Obermaier Obermann Obermayer
Obermeier Oberth Obonya Obote Obrador Obuchi Öcalan Ocasio-Cortez Ochoa Oda Odegaard Odeh Odermatt Odinga Oehler Oeri Oertel Oerter Oertli
Oetker Oettinger Offenbach Offermann Ogawa Ogi Ohana Ohira Ohlendorf Ohnesorg Okada Okamoto Okonjo-Iweala Olbrich Olbricht Oldenburg
Oliveira Ollenhauer Olmert Olsen Olsson Omar Onassis Oncken Ono Oort Opitz Oppenheim Oppenheimer Oppermann Orban Orbán Oresharski Orff
Orlow Ørsted Ortega Ortiz Orwell Osborn Osborne Ossietzky Osterhagen Ostermann Ostermeier Östlund Ostwald Oswald Ota Otani Otschoa Otte
Otto Ouattara Ouyahia Overmars Owens Özal Ozawa Özbek Özcan Özdemir Özil Özkan Özkök Ozturk Öztürk Ozu Pabst Pacquiao Paeffgen Paganini
Pahl Pahlavi Pahlawi Pahlewi Pahor Paine Paisley Pak Paksas Palach Palin Palitzsch Palladio Palm Palmer Pammer Pamuk Pandey Panetta
Panofsky Pantani Papadopoulos Papakonstantinou Papandreou Papen Papoulias Pappenheim Park Parker Parkinson Parmelin Parzinger Paschke
Pasok Pasolini Pasternak Pasteur Patel Paterson Patil Patruschew Patten Patterson Patzelt Paul Pauli Paulick Pauling Paulsen Paulson
Paulus Pavard Pavarotti Pavel Pavlov Pawlenko Pawlow Payne Paz Pearson Pechstein Peck Pécresse Péguy Peine Peirce Pelé Pelham Pellengahr
Pelosi Peña Pence Penck Penderecki Peng Penn Penrose Percy Perelman Perels Peres Perez Pérez Perikles Perkins Perón Pérón Perot Perry
Perse Persson Perthes Perutz Peschel Peskow Pessoa Pestalozzi Pester Pétain Peter Peters Petersen Peterson Petersson Petipa Petit Petkovic
Petraeus Petri Petrich Petro Petrosjan Petrossjan Petrow Petrowa Petry Petzold Peymann Pfaff Pfeifer Pfeiffer Pfister Pfisterer Pfitzmann
Pfitzner Pflüger Pham Phan Phelps Philipp Philippi Piaf Piaget Piatigorsky Picasso Pichai Picht Pickford Piech Piëch Pieck Pieper Pieroth
Pietsch Pillai Pinera Piñera Pinochet Piqué Pirckheimer Pirlo Piscator Pischetsrieder Pistorius Pitt Pius Pizarro Planck Plassnik Platen
Plath Platini Plato Platon Platzeck Plechanow Plenkovic Plenzdorf Plessner Plevneliev Ploetz Podolski Poe Poettering Pofalla Pogacar Pogba
Pohl Pöhl Pohlmann Pöhlmann Poincaré Polanski Polat Polenz Polgar Politkowskaja Poll Pollak Pollock Pompeo Pompidou Ponomarjow Ponta Ponto
Popescu Popow Popp Poppe Popper Poroschenko Porter Portillo Posadas Posch Poschmann Pospischil Posselt Potemkin Potter Pöttering Potthoff
Pound Powell Powers Prabhakaran Prachanda Prado Prantl Prebisch Precht Premadasa Preminger Prescott Presley Pretorius Preuss Preuß
Preußler Previn Prigoschin Primakow Pritzker Probst Pröbstl Prodi Prohaska Prokofjew Prokop Prokopp Proll Pröll Prost Proudhon Proust
Psaki Ptolemäus Puccini Pückler Pufendorf Pugatschow Puhl Pühringer Puigdemont Pulisic Pulitzer Purcell Puschkin Puskás Putin Putnam
Pynchon Pythagoras Qassem Qian Qiao Qin Quadflieg Quadros Qualtinger Quandt Quayle Quidde Quinn Quiroga Quraischi Qurei Qureia Raab Raabe
Rabelais Rabin Rabl Racan Rachimow Rachmaninow Racine Radbruch Radcliffe Raddatz Radeberger Radek Radev Radew Radhakrishnan Radicová
Radunski Raff Raffarin Raffelhüschen Rafsandjani Rafsandschani Rahman Rahner Raidl Raiffeisen Raikkonen Räikkönen Raisi Rajapaksa
Rajapakse Rajavi Rajoub Rajoy Ramanujan Ramaphosa Ramelow Ramirez Ramírez Ramón Ramos Ramsauer Ramsey Rangnick Rantisi Rao Rapinoe Rapp
Raschke Rashford Rasmussen Rasp Raspe Rasputin Rath Rathenau Rathgeber Rathke Rattle Ratzinger Raúl Rauscher Rautenberg Ravel Rawlings
Rawls Rayleigh Reagan Rebmann Reck Recker Reddy Redford Redgrave Reding Redl Reed Reemtsma Reents Rees-Mogg Reeve Reeves Reger Rehagel
Rehberg Rehhagel Rehm Rehn Rehnquist Reichardt Reichelt Reichenau Reichenbach Reichert Reichhold Reichmann Reichpietsch Reid Reifenberg
Reimann Reimer Reimers Reinecke Reinfeldt Reinhard Reinhardt Reinhart Reinhold Reinke Reinsch Reisch Reischl Reiser Reisinger Reiss
Reitsch Reitz Remarque Rembrandt Renan Rendi-Wagner Renger Reno Renoir Rentsch Renz Renzi Resch Resnais Resnik Respighi Ressel Rettig Reus
Reusch Reuß Reuter Reutter Revere Rexrodt Reyes Reynders Reynolds Reza Rhee Rheinfeld Rhodes Ribbeck Ribbentrop Ribery Ribéry Ricciardo
Rice Richards Richardson Richelieu Richling Richter Richthofen Ricken Rickli Ricks Ricoeur Ridder Ridge Riedel Riedl Riefenstahl Rieger
Riegler Riehl Riek Riemann Riemeck Riemenschneider Riemer Riesenhuber Riess Riess-Passer Riester Rieu Riexinger Rifkind Rijkaard Rilke
Rimbaud Rimski Ringelnatz Rinke Rinser Ritschel Ritschl Rittberger Rittmann Rivaldo Rivera Rivers Robbins Roberts Robertson Robespierre
Robinson Rocard Rocha Röchling Rockefeller Rödder Roddick Röder Roderer Rodin Rödl Rodriguez Rodríguez Roeder Rogers Rogge Roggenkamp
Roglic Rogosin Rohani Rohde Röhl Röhm Rohmer Rohner Röhrig Röhrs Rohwedder Rojas Röken Rokossowski Rolf Rolfs Rolland Rollins Rollmann
Romanow Romário Romero Rommel Romney Rompuy Ronaldo Rooney Roosevelt Röpke Rörig Rosberg Roseger Rosegger Rosenbaum Rosenberg Rosenberger
Rosenstock Rosenthal Rosenzweig Rosetti Rösler Rösner Rosselini Rossellini Rossi Rossini Rössler Rößler Rossmann Roßmann Rostow
Rostropowitsch Roth Rothe Rothenberg Rothenberger Rother Rothmann Rothschild Röttgen Rourke Rousseau Rousseff Roussel Rove Rowling Rowohlt
Roy Royal Rubalcaba Rubens Rubik Rubinstein Rubio Rucker Rückert Ruckstuhl Rudisha Rudloff Rudolf Rudolph Rüegg Rüfenacht Ruge Rügemer
Rühe Rühl Rühmann Rühmkorf Ruiz Rumjanzew Rummenigge Rumsfeld Rupp Ruppert Rupprecht Ruprecht Ruschel Rushdie Ruskin Russell Russi Russo
Rust Rüstow Rüter Rüther Rutherford Rutskoi Rutte Rütten Rüttgers Rüütel Ruzkoi Ryan Ryschkow Ryu Sá Saakaschwili Saalfeld Sabbatini Sabri
Sacharow Sacharowa Sadat Saddam Sadr Safranski Sagan Sahin Sailer Sailor Saint-Exupéry Sainz Saito Saka Sakai Sakamoto Sakurai Salah Saleh
Salieri Salih Salinas Salinger Salisbury Salles Sallinger Salm Salmond Salomon Saluschnyj Salvini Salzmann Samaranch Samaras Sammer
Sampaio Sampras Samsel Samuelson Samuelsson Sanader Sanchez Sancho Sander Sanders Sandner Sandoval Sandoz Sandrock Sané Sanè Sanger
Sankara Sano Santana Santander Santer Santorum Santos Saramago Sarandon Sardou Sari Sarif Sarkawi Sarkisjan Sarkozy Sarney Sarrazin
Sartorius Sartre Sasaki Sasse Sassoon Sassou Satie Sato Sattler Sauerbruch Sauerland Sausgruber Saussure Sauter Savchenko Savigny Savimbi
Savonarola Sawahiri Sawtschenko Sawyer Saxena Scalfaro Scalia Scargill Scarlatti Schaaf Schaal Schaath Schabowski Schachtner Schadow
Schaefer Schaeffler Schäfer Schäfers Schäffer Schäffler Schalck Schallenberg Schaller Schamchani Schamir Schaposchnikow Schär Scharapowa
Schärer Schariatmadari Scharnhorst Scharoun Scharping Scharrenbroich Schatalin Schaub Schauble Schäuble Schäufele Schavan Scheel Scheer
Scheerer Scheffler Scheidemann Scheider Scheler Schell Schellenberg Scheller Schelling Schelsky Schemmel Schenck Scheremet Scherer Scherf
Scherl Scherzer Scheuch Scheuer Scheurer Schewardnadse Schewtschenko Schickedanz Schieder Schiele Schiffer Schiller Schily Schindhelm
Schindler Schinkel Schirach Schirinowski Schirinowskij Schirrmacher Schiwago Schiwkow Schlabrendorff Schlageter Schläpfer Schlecker
Schlegel Schleicher Schleiermacher Schlemmer Schlenker Schleyer Schlieffen Schlieker Schliemann Schlingensief Schlink Schlögl Schlöndorff
Schloßberg Schlotterbeck Schlüter Schmeichel Schmeling Schmid Schmidbauer Schmidhuber Schmidinger Schmidl Schmidt Schmidtchen Schmidtke
Schmieder Schmitt Schmitter Schmitz Schmoller Schmücker Schmude Schmyhal Schnapauff Schneck Schneider Schneider-Ammann Schneiderhan
Schnier Schnitger Schnitzler Schnizer Schnoor Schnurre Schnyder Schoenberg Schöffel Schoigu Schöler Scholl Schöll Scholtz Scholz Schomburg
Schönbein Schönberg Schönberger Schönbohm Schönborn Schöneborn Schönefeld Schönemann Schönfeld Schönfelder Schongauer Schönherr Schönhuber
Schönig Schönthaler Schopenhauer Schopper Schorlemmer Schorn Schostakowitsch Schottdorf Schottenhamel Schottmüller Schrader Schramm
Schranz Schreiner Schreker Schrempp Schreyer Schriever Schröder Schrödinger Schroeder Schroer Schröer Schröter Schubart Schubert Schuch
Schüch Schuchardt Schuckert Schuhmacher Schukow Schulenburg Schuler Schuller Schulte Schulten Schultes Schultheis Schultheiß Schultz
Schultze Schulz Schulze Schumacher Schuman Schumann Schumer Schumpeter Schürer Schürmann Schürrle Schuschkewitsch Schuschnig Schuschnigg
Schüßler Schuster Schütt Schütte Schütz Schwaab Schwab Schwaiger Schwanitz Schwarz Schwarzenberg Schwarzenegger Schwarzhaupt Schwarzkopf
Schwarzmann Schwarzschild Schweiger Schweighöfer Schweinsteiger Schweitzer Schwerdt Schwerin Schwesig Schwind Schwippert Schwitters
Scindia Scorsese Scott Scowcroft Seckendorff Sedlmayr Sedna Seebach Seebacher Seeber Seeberger Seeckt Seedorf Seeger Seegers Seehofer
Seeler Seeliger Sefcovic Segal Seghers Seibert Seibt Seidel Seidl Seidler Seifert Seiffert Seiler Seipel Seippel Seisenbacher Seiters
Seitz Selassie Selbmann Selenski Selenskij Selenskyj Seles Selge Sellering Semler Semmelrogge Semmelweis Semper Sen Senger Senghor Senna
Sennheiser Seo Serkin Serow Serra Sethe Sethi Setschin Seume Seurat Severing Seyboth Seyfarth Seyferth Seyfried Sezer Shah Shakespeare
Shamir Shannon Shapiro Sharif Sharma Sharon Shastri Shaw Shearer Sheinbaum Shelley Shen Shepherd Sheridan Sherman Sherwood Shevardnadze
Shi Shibata Shiffrin Shimada Shimizu Shin Shukla Shultz Sibelius Sichelschmidt Sick Sidorow Sieber Siebert Siebold Siegert Siegl Siegmund
Sieling Siemens Sienkiewicz Siering Siewert Sigrist Sihanouk Sikorski Silberstein Silva Silverman Simenon Simeone Simitis Simmel Simmler
Simmons Simon Simonis Simons Simpson Simsek Sinatra Sinclair Singer Singh Sinha Sinnhuber Sinowatz Sinowjew Sinwar Sirik Sirleaf Sisi
Sisley Sissi Sistani Sisulu Sithole Sittler Sivan Sjuganow Skibbe Skinner Skoda Skripal Slánský Sloterdijk Smetana Smirnow Smirnowa Smit
Smith Smotrich Smuts Sneijder Snowden Soares Sobjanin Sobolew Sobotka Sobtschak Socrates Sócrates Söder Söderberg Soderbergh Soest
Söhnlein Sokolow Solana Soleimani Solms Solowjow Solschenizyn Sombart Sommaruga Sommerfeld Somoza Sonneborn Sonnleitner Sontag Sontheimer
Sorkin Soros Sosa Sotomayor Sousa Soyinka Spaak Spacek Spacey Spaemann Spahn Spangenberg Späth Specht Speidel Spencer Spengler Sperling
Spicer Spielberg Spielhagen Spiess Spindelegger Spinelli Spínola Spinoza Spitzweg Sponheimer Spranger Springsteen Srivastava Stadelmann
Stadler Staeck Stalin Stallone Stamitz Stammler Stämpfli Stankewitsch Stanley Stapelfeldt Starck Starmer Starr Staudinger Staudt
Stauffacher Stauffenberg Steckel Steeb Steel Steffen Steffens Steger Steidl Steigerwald Steinbach Steinbeck Steinberg Steinborn Steinbrück
Steinbuch Steinegger Steinem Steiner Steinert Steinhäuser Steinhoff Steinitz Steinkühler Steinmann Steinmeier Steinmetz Steinmeyer
Steinweg Stelter Stelzer Stelzhamer Stendhal Stenmark Stenzel Stepanow Stepaschin Stephan Stephens Stephenson Sterling Stermann Sternberg
Sternberger Sternheim Steuben Steudel Stevens Stevenson Stewart Steyer Stieber Stiegler Stielike Stiglitz Stihl Stinnes Stobbe Stöckel
Stocker Stöcker Stockhausen Stöckli Stockmann Stöhr Stoiber Stojanow Stoker Stoll Stollmann Stolojan Stolpe Stolte Stoltenberg Stolzenberg
Stone Stoppard Storck Storm Stowe Strache Strasser Stratmann Straub Straube Strauss Strauß Straw Strawinski Strawinsky Strecker Streep
Streeruwitz Streibl Streicher Streisand Streletz Stresemann Streuli Strindberg Strittmatter Strobel Ströbele Strobl Stroessner Strohm
Strolz Struck Strunz Stuart Stubb Stübgen Stuck Stuckart Stucki Stückl Stücklen Studer Studt Sturgeon Suarez Suárez Subramaniam Suchocka
Suga Sugawara Sugimoto Sugiyama Suharto Suhr Sukarno Suker Sulaimani Sulayman Süleyman Sullivan Sulzberger Sun Sunak Sununu Surkow Süskind
Süss Süssmuth Süßmuth Sutherland Sutter Suu Suzuki Svedberg Svensson Swaminathan Swarovski Swetlana Swift Swinney Swoboda Sybel Synge
Syrskyj Szabo Szabó Szász Szczesny Szydlo Szymborska Szyszkowitz Tabucchi Tadic Tagore Taha Tajani Takagi Takahashi Takaichi Takeda
Takemura Takeshita Talabani Talleyrand Tan Tanaka Tandy Tang Taniguchi Tanizaki Tanner Tantawi Tao Tarantino Tarkowski Tarnowski Tarski
Tata Tati Taubert Taut Taylor Tebaldi Teichmann Tekin Tellkamp Teltschik Temer Tendulkar Tenet Tennyson Tereschkowa Terhoeven Terim Terry
Tesla Tevez Textor Tezcan Thaci Thaçi Thackeray Thadden Thakur Thaler Thales Thalmann Thälmann Thant Thatcher Theisen Theissen Thiam Thiel
Thiele Thielemann Thielen Thieme Thierse Thiess Thieß Thießen Thoma Thomä Thomae Thomas Thome Thompson Thomsen Thomson Thon Thoreau Thorez
Thorndike Thorning-Schmidt Thornton Thorpe Thorvaldsen Thümmler Thun Thunberg Thuram Thurau Thüring Thurn Thyssen Tian Tichanowskaja
Tichonow Tichy Tieck Tiedemann Tiedge Tiefensee Tietmeyer Tietz Tietze Tillerson Tillich Tillmann Tillmanns Timm Timmermann Timmermans
Timoschenko Timtschenko Tintoretto Tirpitz Tischer Tito Titow Tobler Tocqueville Toda Toepfer Togliatti Tojo Tokajew Tokugawa Toledo
Tolkien Tolstaja Tolstoi Tomba Tombalbaye Tomonaga Tonali Tönnies Topol Topolanek Topolánek Toppmöller Toprak Torberg Torres Torricelli
Toscanini Totti Toulouse-Lautrec Touré Toynbee Trachsel Trakl Trapattoni Traub Trauth Travolta Treichel Treitschke Trenker Treptow
Tresckow Treuhaft Trichet Trier Trimble Trinius Trintignant Trittin Trivedi Troeltsch Trotta Trotzki Trudeau Truffaut Trulli Truman Trump
Truss Tsai Tsang Tschaika Tschaikowski Tschechow Tschernenko Tschernomyrdin Tschernow Tschirner Tschitscherin Tschombé Tschubais Tschudi
Tshisekedi Tsipras Tsonga Tsvangirai Tuchel Tucholsky Tudjman Tudose Tunç Turan Turek Turing Türk Türkmen Turnauer Turner Tusk Tutu Twain
Twardowski Tyler Tymoschenko Tyson Uçar Uchida Uchiyama Udalzow Uderzo Udet Uecker Ueda Ueno Ueshiba Uexküll Uhde Uhl Uhland Uhlig Uhlmann
Uhse Ulanowa Ulbrich Ulbricht Ullmann Ullrich Ullstein Ulrich Ünal Unamuno Unger Ungerer Ungern Uno Unruh Unseld Unterberger Unterweger
Unterwurzacher Updike Urban Uribe Ussow Ustinov Utada Utrillo Utzschneider Uzun Vahlen Vajpayee Valadez Valdés Valentin Valera Valéry
Valls Vana Vance Vanderbilt Vanek Vanhanen Varadkar Varane Vardy Vargas Vargas-Llosa Varma Varnhagen Varoufakis Varwick Vasari Vásquez
Vaughan Vazquez Vázquez Vega Veigel Veit Velasquez Velázquez Veltroni Venizelos Verdi Verheugen Verhofstadt Verlaine Verma Vermeer Verne
Vernet Veronese Verstappen Vespucci Vestager Vester Vettel Vian Vidal Videla Videnov Vidic Viebig Viehoff Viehweg Vieira Vieri Vierkandt
Vike-Freiberga Vilar Vilimsky Villeneuve Villepin Villiger Villon Vinicius Virchow Vischer Visconti Vivaldi Vizcarra Vlaminck Vöcking
Vogel Vogeler Vogelsang Vogelweide Voggenhuber Vogler Vogt Vogts Voigt Völkel Volkert Volkmann Völler Vollmann Vollmer Vollrath Voltaire
Volz Von-Arx Vonlanthen Vonn Vonnegut Voscherau Voss Voß Vosskuhle Voßkuhle Vranitzky Vucic Waalkes Waals Wackenroder Wada Wade Wader
Wagenbach Wagener Wagenfeld Wagenknecht Wagenseil Wagner Waigel Waits Wajda Walch Waldersee Waldheim Waldmann Waldorf Walesa Walker
Wallace Wallmann Wallner Wallraff Walpole Walser Walter Walters Walther Waltz Walz Wang Wanka Wanninger Wappler Warburg Ward Warhol
Warnecke Warneke Warner Warnke Warren Wartenberg Washington Wastl Watanabe Waterhouse Waters Watson Watteau Watts Watzke Watzlawick
Wawrinka Wayne Wazed Weah Weaver Webb Weber Weberling Webster Weckler Wedekind Weerth Wegener Wegmann Wegner Wehler Wehling Wehner
Wehrhahn Wei Weidel Weidenfeld Weidenfeller Weidinger Weidling Weidmann Weidner Weigand Weigel Weigert Weigl Weikert Weiland Weiler Weill
Weimann Weimer Weinberg Weinberger Weinert Weingarten Weingartner Weinheber Weininger Weinmann Weinreich Weinrich Weinstein Weinzierl Weir
Weirich Weisenborn Weisenburger Weisgerber Weismann Weismantel Weiss Weiß Weissmann Weißmann Weitling Weizman Weizsäcker Welcker Welles
Wellington Wellmann Wells Wels Welsch Welser Welte Welz Welzer Wenders Wendt Wenger Weninger Wentz Wenz Wenzel Werfel Werner Wernher
Wernicke Wertheim Wertheimer Wesley Wessel Wesseling Wessels Westermann Westerwelle Westphal Westrick Westwood Weyer Weyermann Weyl
Wheeler Whistler Whitaker White Whitehead Whitelaw Whitman Whitmer Wichern Wichert Wichmann Wickert Wicki Wickremesinghe Widmann Widmer
Widmer-Schlumpf Wiechert Wieck Wieczorek Wiedeking Wiedemann Wieden Wiedmann Wieland Wiemann Wiesand Wiesenthal Wiesinger Wiesner Wießner
Wigand Wiik Wilander Wilberforce Wilde Wilders Wiles Wilhelm Wilhelmi Wilhelms Wilke Wilken Wilkinson Willemsen Willer Williams Willis
Willms Wilms Wilson Wimmer Winckelmann Windsor Windthorst Winehouse Winfrey Wingert Winkelmann Winkler Winnacker Winogradow Winslet
Winterfeld Winterhalter Winterkorn Wintermeyer Winterstein Wirsing Wirth Wirtz Wischnewski Wissing Wissmann Witsel Witt Witte Witten
Wittgenstein Wittig Wittke Wittkowski Wittmann Witzleben Woellner Wöhler Wohlgemuth Wohlleben Wohlrabe Wöhrl Woidke Wojciechowski Wojtyla
Wolfe Wolfensohn Wolff Wolfowitz Wolfram Wolfsberger Wolgast Wolkow Wöller Wöllner Wolodin Wolski Wolter Wolters Woltmann Wondratschek
Wong Woods Woolf Worch Wordsworth Wörner Woronin Woronzow Woroschilow Wössner Wouk Wowereit Woytila Wrede Wren Wright Wu Wulf Wulff
Wunderlich Wundt Wurster Würth Würtz Wussow Wüst Wüstenhagen Wuttke Wyclif Wyschinski Wyss Wyssozki Xavi Xenakis Xhaka Xi Xia Xie Xu
Yaalon Yadav Yalçin Yamada Yamaguchi Yamamoto Yamanaka Yamashita Yamazaki Yan Yang Yao Yar'Adua Yates Yavuz Ye Yeats Yellen Yeltsin Yersin
Yeung Yi Yildirim Yildiz Yilmaz Yokoyama Yoon Yoshida Young Yourcenar Ypsilanti Yu Yuan Yücel Yüksel Yunus Zabel Zadeh Zadkine Zagallo
Zahar Zakaria Zander Zanetti Zaoralek Zapata Zapatero Zapf Zappa Zardari Zarif Zarjow Zarqawi Zatlers Zátopek Zawahiri Zbinden Zedillo
Zeffirelli Zehetmair Zehnder Zeidler Zeiler Zeilinger Zeiss Zeiß Zeitler Zelaya Zelenskyy Zeller Zellweger Zeltinger Zeman Zemlinsky
Zemmour Zenawi Zerbe Zetkin Zetsche Zetzsche Zhang Zhao Zheng Zhou Zhu Zico Zidane Ziebland Ziegenhagen Ziegert Ziegler Zielke Ziemann
Ziemer Zierer Ziesemer Zilk Zille Ziller Zillmann Zimmerer Zimmerman Zimmermann Zingaretti Zinnemann Zinser Zipser Zita Zola Zoller
Zollitsch Zourabischwili Zsigmondy Zuberbühler Zuckerberg Zuckerman Zuckerstätter Zuckmayer Zülch Zuma Zumthor Zumwinkel Zundel Zurbarán
Zurbriggen Zürcher Zverev Zwerew Zwetajewa Zwetkow Zwettler Zwingli Zwyssig Zypries
`
  .trim()
  .split(/\s+/);
