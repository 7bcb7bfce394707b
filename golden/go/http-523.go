package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// originIsUnreachable answers GET /endpoint.
func originIsUnreachable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(523)
	body := map[string]any{
		"error":   "origin_is_unreachable",
		"message": "The network has no path to the origin server",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", originIsUnreachable)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
