import { words } from '../language.ts';

/** Words of questions on news in Spanish, most frequent first. Made by tools/understood/everyday-words.ts. */
export const SPANISH_EVERYDAY = words(`
  de qué en la el los del por las se cuántos que al con su para sobre según quién cuánto cómo tras tunecino cuándo
  dijo gobierno mayo contra había marzo tunecinos cuántas enero junio ministro tunecina dónde pidió abril
  diputados febrero ley terroristas antes atentado día partido como dio hasta hubo reconciliación tenía una cuando
  detenidos entre festival fueron municipales quiénes tunecinas argelina campaña días era es fue gente habló
  hospital joven julio muertos más no noviembre octubre países personas porcentaje presidente recibió segunda
  septiembre sus aeropuerto asesinato ataque atentados avión años ciudad comisión condenaron congreso desde
  diciembre duró ejército estaba finales ganó hombre hora jefe libio mercado migrantes murieron partidos pasó pena
  piensa policía policías premio primer primera rey seguridad tiene visita vuelo árabe acuerdo además amenazó ante
  anunció atropello autobús año caída cerca comunicado condena condenó cuál debía dejar demandó después detenido
  dimisión durante económica edad elecciones empresarios empresas eran estadounidense fecha firmó francesas
  funcionar fábrica grupo habían huelga iba iphone jóvenes kilo legislativas libios lista lo marcha mató mayoría
  medios menores mezquita miembros ministra motivo mujeres norcoreano opinó palestinos pasajeros país político
  prohibió puso quería quiere reforma relaciones remodelación respecto respondió segundo soldados tipo tiroteo
  torre tres tribunal trimestre velo veto votos vuelta abrió accidente aceite acordaron acudió acusó aerolínea
  agredido agricultores alemana algunos aniversario apoyando argelinas argelinos asociaciones atacante atacaron
  aéreo banda barca barco barrio belga billetes bloque cada cambio camión cargo celebrar cita ciudadanos clases
  coalición combatientes combustible comprar confianza confirmó conjunta consultas costa costaba cuánta debe
  declaró dejó denunció desaparecidos describe detenida dificultades dinero diputada directo distancia donde dos
  du edificio electoral electores elegir embajada empiecen entrar entregó equipo escuela espacio esperaba estaban
  estadounidenses estuvo está evitar frontera fuerza fuerzas gobernador hacer helicóptero heridos hicieron hizo
  iban igualdad incendio inflación iniciativa internacional investigación iraní isla junto lancha legal les llama
  llevó marido medidas ministerial ministerio misiles mujer multa nacional nombre nuevos objetivo oficina oliva
  operación opina organización otro parlamentaria parte paso pedía pedían peligro periodistas periódico portavoz
  presentar presentó presidencial presidenciales presidía principios problemas productos profesores programa
  prometieron propuso proyectos puede pueden pública público públicos quienes reaccionó reprochó rescatados
  rescataron resistencia resultado revisar rompió sacó sala seguía semana sido sindicato solo subió sur sustituyó
  tabaco televisión tiempo todo tomate trabajo trató turco turistas usado va ve venta versa volar volver votar
  voto vínculos ya zonas árabes último
`);
