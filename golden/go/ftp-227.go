package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// enteringPassiveMode answers GET /endpoint.
func enteringPassiveMode(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(227)
	body := map[string]any{
		"status":  "entering_passive_mode",
		"message": "Passive mode entered: connect to 192.0.2.10 port 50069",
		"host":    "192.0.2.10",
		"port":    50069,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", enteringPassiveMode)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
