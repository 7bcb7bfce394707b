package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// serverTimeOut answers GET /endpoint.
func serverTimeOut(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(504)
	body := map[string]any{
		"error":   "server_time_out",
		"message": "A server that is needed for this request did not respond in time",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", serverTimeOut)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
