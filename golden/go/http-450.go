package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// blockedByWindowsParentalControls answers GET /endpoint.
func blockedByWindowsParentalControls(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(450)
	body := map[string]any{
		"error":   "blocked_by_windows_parental_controls",
		"message": "Parental controls block access to this page",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", blockedByWindowsParentalControls)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
