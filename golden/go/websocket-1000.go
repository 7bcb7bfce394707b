package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// normalClosure answers GET /endpoint.
func normalClosure(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	body := map[string]any{
		"status":  "normal_closure",
		"message": "The connection has served its purpose and is closed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", normalClosure)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
