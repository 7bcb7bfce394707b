package literal_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// A live oracle is an interpreter that evaluates one expression after another:
// each line that it reads is a JSON list of one text, and each that it writes
// a list of one value, or null where the text is not valid.
type live struct {
	language string
	in       io.WriteCloser
	out      *bufio.Reader
}

var liveCommands = map[string][]string{
	"python": {"python3", "-c", `
import json, sys
for line in sys.stdin:
    try:
        reply = [eval(json.loads(line)[0])]
    except SyntaxError:
        reply = None
    print(json.dumps(reply), flush=True)`},
	"javascript": {"node", "-e", `
const vm = require("vm");
require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  let reply = null;
  try {
    reply = [eval("(" + JSON.parse(line)[0] + ")")];
  } catch {}
  console.log(JSON.stringify(reply));
});`},
	"ruby": {"ruby", "-e", `
require "json"
$stdout.sync = true
STDIN.each_line do |line|
  reply = begin
    [eval(JSON.parse(line)[0])]
  rescue SyntaxError
    nil
  end
  puts JSON.generate(reply)
end`},
}

func (o oracle) start(t testing.TB) *live {
	t.Helper()
	return start(t, o.language, liveCommands[o.language]...)
}

func start(t testing.TB, language string, command ...string) *live {
	t.Helper()
	cmd := exec.Command(command[0], command[1:]...)
	in, errIn := cmd.StdinPipe()
	out, errOut := cmd.StdoutPipe()
	if err := errors.Join(errIn, errOut, cmd.Start()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		cmd.Wait()
	})
	return &live{language, in, bufio.NewReader(out)}
}

// startInstalled starts the interpreters that the machine has whole.
func startInstalled(t testing.TB) []*live {
	t.Helper()
	var started []*live
	for _, o := range oracles {
		if _, ok := liveCommands[o.language]; ok && toolchain.Check(o.tools...) == nil {
			started = append(started, o.start(t))
		}
	}
	return started
}

// evaluate returns the JSON list of the value of an expression, or null.
func (l *live) evaluate(t testing.TB, expression string) []byte {
	t.Helper()
	line, err := json.Marshal([]string{expression})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.in.Write(append(line, '\n')); err != nil {
		t.Fatal(err)
	}
	reply, err := l.out.ReadBytes('\n')
	if err != nil {
		t.Fatalf("%s: %v on %s", l.language, err, expression)
	}
	return reply
}
