import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is done with the tracked changes of a file before it is read. */
export type Answer =
  'leave' | 'acceptAll' | 'rejectAll' | 'acceptFirst' | 'rejectFirst' | 'acceptEach' | 'rejectEach';

export interface Question {
  /** A DOCX in the folder. */
  readonly file: string;
  readonly answer: Answer;
}

/** What LibreOffice reads then, how many tracked changes are left, and how many of these are of format alone. */
export interface Reading {
  readonly text: string;
  readonly left: number;
  readonly ofFormat: number;
}

/**
 * LibreOffice answers the tracked changes of each file and tells the words. It is asked by a macro in a
 * profile of its own, for its command line cannot; all at once, for it starts slowly.
 */
export function askOffice(folder: string, questions: readonly Question[]): readonly Reading[] {
  const profile = join(folder, 'profile');
  const library = join(profile, 'user', 'basic', 'Standard');
  // A profile that is new gets LibreOffice's own empty library at the first start: ours goes in after it.
  runOffice(profile, '--terminate_after_init');
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, 'script.xlb'), LIBRARY);
  writeFileSync(join(library, 'Changes.xba'), MODULE);
  const url = (name: string): string => pathToFileURL(join(folder, name)).href;
  const lines = questions.map(({ file, answer }, index) =>
    [answer, url(file), url(`${index}.txt`)].join(' '),
  );
  writeFileSync(join(folder, 'questions'), lines.join('\n'));
  runOffice(
    profile,
    '--norestore',
    `macro:///Standard.Changes.Answer(${url('questions')},${url('left')})`,
  );
  const left = readFileSync(join(folder, 'left'), 'utf8').trim().split(/\s+/);
  return questions.map((_, index) => ({
    text: readFileSync(join(folder, `${index}.txt`), 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/[ \t]+$/gm, ''),
    left: Number(left[2 * index]),
    ofFormat: Number(left[2 * index + 1]),
  }));
}

function runOffice(profile: string, ...options: readonly string[]): void {
  const at = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  execFileSync('soffice', [at, '--headless', ...options], { stdio: 'ignore', timeout: 240_000 });
}

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Changes"/>
</library:library>`;

const BASIC = `
Sub Answer(questions As String, answers As String)
  Dim inputFile As Integer, outputFile As Integer, row As String, parts
  inputFile = FreeFile
  Open ConvertFromURL(questions) For Input As #inputFile
  outputFile = FreeFile
  Open ConvertFromURL(answers) For Output As #outputFile
  Do While Not EOF(inputFile)
    Line Input #inputFile, row
    parts = Split(row, " ")
    Print #outputFile, AnswerOne(parts(0), parts(1), parts(2))
  Loop
  Close #inputFile
  Close #outputFile
  StarDesktop.terminate()
End Sub

Function AnswerOne(how As String, source As String, target As String) As String
  Dim document As Object, dispatcher As Object
  Dim left As String
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, Array(Setting("Hidden", True)))
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Select Case how
    Case "acceptAll"
      Send(dispatcher, document, ".uno:AcceptAllTrackedChanges")
    Case "rejectAll"
      Send(dispatcher, document, ".uno:RejectAllTrackedChanges")
    Case "acceptFirst"
      AnswerNext(dispatcher, document, ".uno:AcceptTrackedChange")
    Case "rejectFirst"
      AnswerNext(dispatcher, document, ".uno:RejectTrackedChange")
    Case "acceptEach"
      AnswerEach(dispatcher, document, ".uno:AcceptTrackedChange")
    Case "rejectEach"
      AnswerEach(dispatcher, document, ".uno:RejectTrackedChange")
  End Select
  left = ChangesIn(document, "") & " " & ChangesIn(document, "Format")
  document.storeToURL(target, Array(Setting("FilterName", "Text (encoded)"), Setting("FilterOptions", "UTF8")))
  document.close(True)
  AnswerOne = left
End Function

Sub AnswerNext(dispatcher As Object, document As Object, command As String)
  Send(dispatcher, document, ".uno:GoToStartOfDoc")
  Send(dispatcher, document, ".uno:NextTrackedChange")
  Send(dispatcher, document, command)
End Sub

Sub AnswerEach(dispatcher As Object, document As Object, command As String)
  Dim before As Integer
  Do
    before = ChangesIn(document, "")
    If before > 0 Then AnswerNext(dispatcher, document, command)
  Loop While ChangesIn(document, "") < before
End Sub

Function ChangesIn(document As Object, kind As String) As Integer
  Dim changes As Object, change As Object, count As Integer
  changes = document.Redlines.createEnumeration()
  Do While changes.hasMoreElements()
    change = changes.nextElement()
    If InStr(change.RedlineType, kind) > 0 Or kind = "" Then count = count + 1
  Loop
  ChangesIn = count
End Function

Sub Send(dispatcher As Object, document As Object, command As String)
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
End Sub

Function Setting(name As String, value As Variant) As Variant
  Dim made As New com.sun.star.beans.PropertyValue
  made.Name = name
  made.Value = value
  Setting = made
End Function
`;

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">${BASIC.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</script:module>`;
