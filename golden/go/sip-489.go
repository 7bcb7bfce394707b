package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// badEvent answers GET /endpoint.
func badEvent(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow-Events", "presence")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(489)
	body := map[string]any{
		"error":        "bad_event",
		"message":      "The server does not know this event package",
		"allow_events": "presence",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", badEvent)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
