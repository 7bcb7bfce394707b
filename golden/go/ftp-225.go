package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// dataConnectionOpen answers GET /endpoint.
func dataConnectionOpen(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(225)
	body := map[string]any{
		"status":  "data_connection_open",
		"message": "The data connection is open and idle",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", dataConnectionOpen)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
