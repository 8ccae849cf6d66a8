package io.quando.benchmark.mining;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// Curves over two logarithmic axes, as an SVG.
final class Plot {
    private static final Color[] COLOURS = {
        new Color(0x1f6feb), new Color(0xd1242f), new Color(0x1a7f37), new Color(0x9a6700)
    };

    private final XYChart chart;

    Plot(String title, String across, String up) {
        chart =
                new XYChartBuilder()
                        .width(720)
                        .height(420)
                        .title(title)
                        .xAxisTitle(across)
                        .yAxisTitle(up)
                        .build();
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setYAxisLogarithmic(true)
                .setLegendPosition(LegendPosition.OutsideE)
                .setChartBackgroundColor(Color.WHITE)
                .setSeriesColors(COLOURS);
    }

    void curve(String name, List<? extends Number> across, List<? extends Number> up) {
        chart.addSeries(name, across, up).setMarker(SeriesMarkers.CIRCLE);
    }

    void save(Path file) throws IOException {
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    }
}
