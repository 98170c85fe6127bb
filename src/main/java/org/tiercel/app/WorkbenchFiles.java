package org.tiercel.app;

import org.tiercel.ui.charts.ChartFiles;
import org.tiercel.ui.code.Browser;
import org.tiercel.ui.codebook.CodebookFiles;
import org.tiercel.ui.corpus.PostFiles;
import org.tiercel.ui.shell.ShellFiles;

/// Asks for every file that the window and its views need, and shows pages of the web.
interface WorkbenchFiles extends ShellFiles, ChartFiles, PostFiles, CodebookFiles, Browser {}
