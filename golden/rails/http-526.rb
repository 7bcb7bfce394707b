# In config/routes.rb: get "/endpoint", to: "invalid_ssl_certificate#show"
class InvalidSslCertificateController < ApplicationController
  def show
    body = {
      error: "invalid_ssl_certificate",
      message: "The certificate of the origin server is not valid"
    }
    render json: body, status: 526
  end
end
