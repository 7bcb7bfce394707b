package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// enteringLongPassiveMode answers GET /endpoint.
func enteringLongPassiveMode(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(228)
	body := map[string]any{
		"status":  "entering_long_passive_mode",
		"message": "Long passive mode entered: connect to 2001:db8::a port 50069",
		"host":    "2001:db8::a",
		"port":    50069,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", enteringLongPassiveMode)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
