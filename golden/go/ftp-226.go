package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// closingDataConnection answers GET /endpoint.
func closingDataConnection(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	body := map[string]any{
		"status":  "closing_data_connection",
		"message": "The transfer is complete",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", closingDataConnection)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
