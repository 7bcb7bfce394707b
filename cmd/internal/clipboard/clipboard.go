// Package clipboard fills the clipboard of the desktop, of tmux or of the
// terminal, whichever the user has.
package clipboard

import (
	"cmp"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"

	"github.com/statusmith/statusmith/cmd/internal/paint"
)

// clipboards lists the programs that fill the clipboard of the systems and
// desktops that we know. Each is tried if its variable, where it has one, says
// that the desktop is there.
var clipboards = []struct {
	variable string
	command  []string
}{
	{"WAYLAND_DISPLAY", []string{"wl-copy"}},
	{"DISPLAY", []string{"xclip", "-selection", "clipboard"}},
	{"DISPLAY", []string{"xsel", "--input", "--clipboard"}},
	{"", []string{"pbcopy"}},
	{"", []string{"clip.exe"}},
	{"", []string{"termux-clipboard-set"}},
}

// Copy puts text on the clipboard by the system's own program, and by OSC 52
// where out is a terminal: that one also reaches the machine in front of the user
// from a remote shell. The error names the flag --clip.
func Copy(text string, out io.Writer) error {
	copied := runClipboard(text)
	switch {
	case os.Getenv("TMUX") != "": // which keeps OSC 52 to itself by default
		if err := copyThroughTmux(text); err != nil && !copied {
			return err
		}
		copied = true
	case paint.IsTerminal(out):
		if _, err := io.WriteString(out, osc52(text)); err != nil {
			return err
		}
		copied = true
	}
	if !copied {
		return errors.New("--clip found no clipboard: there is no terminal, and none of wl-copy, xclip, xsel, pbcopy or clip.exe works here")
	}
	return nil
}

// copyThroughTmux makes tmux fill the clipboard of the terminal around it.
func copyThroughTmux(text string) error {
	load := exec.Command("tmux", "load-buffer", "-w", "-")
	load.Stdin = strings.NewReader(text)
	if out, err := load.CombinedOutput(); err != nil {
		return fmt.Errorf("--clip needs tmux 3.2 or later here: tmux load-buffer -w: %s", cmp.Or(strings.TrimSpace(string(out)), err.Error()))
	}
	known, err := exec.Command("tmux", "show-messages", "-T").Output()
	if err == nil && !strings.Contains(string(known), "Ms: (string)") {
		return errors.New("--clip filled a buffer of tmux only (paste it with prefix ]): to tmux, the terminal around it has no clipboard; " +
			"if it has one, put set -as terminal-features ',*:clipboard' into ~/.tmux.conf")
	}
	return nil
}

func runClipboard(text string) bool {
	for _, c := range clipboards {
		if c.variable != "" && os.Getenv(c.variable) == "" {
			continue
		}
		cmd := exec.Command(c.command[0], c.command[1:]...)
		cmd.Stdin = strings.NewReader(text)
		if cmd.Run() == nil {
			return true
		}
	}
	return false
}

// osc52 is the terminal control sequence that fills the clipboard.
func osc52(text string) string {
	return fmt.Sprintf("\x1b]52;c;%s\a", base64.StdEncoding.EncodeToString([]byte(text)))
}
