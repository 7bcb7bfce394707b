package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// enteringExtendedPassiveMode answers GET /endpoint.
func enteringExtendedPassiveMode(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(229)
	body := map[string]any{
		"status":  "entering_extended_passive_mode",
		"message": "Extended passive mode entered: connect to port 50069",
		"port":    50069,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", enteringExtendedPassiveMode)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
