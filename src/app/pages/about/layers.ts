import type { Localized } from '#src/i18n/locales.ts';

/** A layer of the map: whose data it is and on what terms, and how it was made. */
export interface MapLayer {
  readonly id: string;
  readonly what: Localized;
  readonly made: Localized;
}

export const MAP_LAYERS: readonly MapLayer[] = [
  {
    id: 'districts',
    what: {
      en: 'Land and districts: MapSVG, CC BY 4.0, modified',
      tc: '陸地及分區：MapSVG，CC BY 4.0，經修改',
      sc: '陆地及分区：MapSVG，CC BY 4.0，经修改',
    },
    made: {
      en: 'Laid on the globe, borders joined, the coast corrected. The mean error of the coast is some 30 m, so the map zooms in no further than that allows.',
      tc: '對準經緯度，接合分界，修正海岸線。海岸線平均誤差約30米，地圖的放大程度以此為限。',
      sc: '对准经纬度，接合分界，修正海岸线。海岸线平均误差约30米，地图的放大程度以此为限。',
    },
  },
  {
    id: 'reclaimed',
    what: {
      en: 'Reclaimed land and a reservoir: this project, after open data of the Lands Department, CC BY 4.0',
      tc: '填海土地及水塘：本項目參照地政總署開放數據繪製，CC BY 4.0',
      sc: '填海土地及水塘：本项目参照地政总署开放数据绘制，CC BY 4.0',
    },
    made: {
      en: 'Traced by hand, approximate. One large reservoir is left out, as its outline at hand was wrong.',
      tc: '手繪，僅為約略。另有一個大型水塘因手上輪廓有誤而略去。',
      sc: '手绘，仅为约略。另有一个大型水塘因手上轮廓有误而略去。',
    },
  },
  {
    id: 'mainland',
    what: {
      en: 'Coast of the Mainland: © OpenStreetMap contributors, ODbL',
      tc: '內地海岸線：© OpenStreetMap貢獻者，ODbL',
      sc: '内地海岸线：© OpenStreetMap贡献者，ODbL',
    },
    made: {
      en: 'For orientation only, in a file of its own under its own licence. It fades out where the outline ends.',
      tc: '只供辨認方位，獨立存檔並沿用其許可；輪廓盡處漸隱。',
      sc: '仅供辨认方位，独立存档并沿用其许可；轮廓尽处渐隐。',
    },
  },
  {
    id: 'railways',
    what: {
      en: 'Railways: this project, CC BY 4.0',
      tc: '鐵路：本項目，CC BY 4.0',
      sc: '铁路：本项目，CC BY 4.0',
    },
    made: {
      en: 'Order and colours of the lines are facts. Stations are the mean of two public lists; what lies between them was placed by hand.',
      tc: '路線次序及顏色屬事實；車站位置取兩份公開名單的平均值，站與站之間則由人手繪畫。',
      sc: '路线次序及颜色属事实；车站位置取两份公开名单的平均值，站与站之间则由人工绘制。',
    },
  },
  {
    id: 'positions',
    what: {
      en: 'Positions of sites: this project, after government records named with each site, CC BY 4.0',
      tc: '地點位置：本項目，按每個地點所列的政府紀錄，CC BY 4.0',
      sc: '地点位置：本项目，按每个地点所列的政府记录，CC BY 4.0',
    },
    made: {
      en: 'The document gives none. Each says in words how sure it is and by how much it may be off, by our estimate; those that no record names are hidden until you ask for them.',
      tc: '文件沒有載列位置。每個位置均註明有多確定，以及本圖集估計的誤差；沒有紀錄證實的，要選擇後才會顯示。',
      sc: '文件没有列出位置。每个位置均注明有多确定，以及本图集估计的误差；没有记录证实的，要选择后才会显示。',
    },
  },
  {
    id: 'outlines',
    what: {
      en: 'Outlines of sites: this project, by hand, CC BY 4.0',
      tc: '地點輪廓：本項目手繪，CC BY 4.0',
      sc: '地点轮廓：本项目手绘，CC BY 4.0',
    },
    made: {
      en: 'Most were sized to a published area, so that the size agrees proves nothing about the shape. They are dashed for that reason.',
      tc: '大多按已公布的面積調整大小，面積相符並不證明形狀正確，故以虛線表示。',
      sc: '大多按已公布的面积调整大小，面积相符并不证明形状正确，故以虚线表示。',
    },
  },
  {
    id: 'renderer',
    what: {
      en: 'Drawing: MapLibre GL JS (BSD) where the browser has WebGL, else d3-geo (ISC)',
      tc: '繪圖：瀏覽器支援WebGL時用MapLibre GL JS（BSD），否則用d3-geo（ISC）',
      sc: '绘图：浏览器支持WebGL时用MapLibre GL JS（BSD），否则用d3-geo（ISC）',
    },
    made: {
      en: 'No tiles and no fonts are fetched. Signs and names are the same on both, placed by one function; paper and pictures have the plain map.',
      tc: '無須下載地圖圖磚或字型。兩種地圖的記號及名稱相同，由同一程式擺放；列印及圖片採用平面地圖。',
      sc: '无须下载地图瓦片或字体。两种地图的记号和名称相同，由同一程序摆放；打印和图片采用平面地图。',
    },
  },
];
