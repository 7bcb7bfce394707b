package main

import (
	"bytes"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// needGo skips a test where there is no Go: the binary of these tests may have
// been built elsewhere.
func needGo(t *testing.T) {
	t.Helper()
	if !answers("go version go", "go", "version") {
		t.Skip("go does not run")
	}
}

// buildGoApp needs no network: the app has no dependencies.
func buildGoApp(t *testing.T, dir string) (program string) {
	t.Helper()
	program, err := filepath.Abs(filepath.Join(dir, "program.exe"))
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"vet", "."}, {"build", "-o", program, "."}} {
		cmd := exec.Command("go", args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOPROXY=off", "GOFLAGS=", "GOWORK=off", "GOTOOLCHAIN=local")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("go %q: %v\n%s", args, err, out)
		}
	}
	return program
}

// startGoApp runs an app until the test ends and returns its host and port.
func startGoApp(t *testing.T, dir string) string {
	t.Helper()
	host := freeHost(t)
	_, port, err := net.SplitHostPort(host)
	if err != nil {
		t.Fatal(err)
	}
	var stderr bytes.Buffer
	cmd := exec.Command(buildGoApp(t, dir))
	cmd.Env = append(os.Environ(), "PORT="+port)
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	exited := make(chan struct{})
	go func() {
		defer close(exited)
		cmd.Wait()
	}()
	t.Cleanup(func() {
		cmd.Process.Kill()
		<-exited
	})
	if !listens(host, exited) {
		cmd.Process.Kill()
		<-exited
		t.Fatalf("the app does not listen on %s: %s", host, &stderr)
	}
	return host
}

// freeHost returns a loopback address that nothing listened on a moment ago.
func freeHost(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// listens waits until a program takes connections; it gives up when the
// program ends, or after several seconds.
func listens(host string, exited <-chan struct{}) bool {
	for range 500 {
		if conn, err := net.Dial("tcp", host); err == nil {
			conn.Close()
			return true
		}
		select {
		case <-exited:
			return false
		case <-time.After(20 * time.Millisecond):
		}
	}
	return false
}
