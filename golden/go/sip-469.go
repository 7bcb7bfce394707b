package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// badInfoPackage answers GET /endpoint.
func badInfoPackage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Recv-Info", "g.3gpp.ussd")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(469)
	body := map[string]any{
		"error":     "bad_info_package",
		"message":   "This Info Package is not accepted",
		"recv_info": "g.3gpp.ussd",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", badInfoPackage)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
