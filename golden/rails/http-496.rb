# In config/routes.rb: get "/endpoint", to: "ssl_certificate_required#show"
class SslCertificateRequiredController < ApplicationController
  def show
    body = {
      error: "ssl_certificate_required",
      message: "A client certificate is required"
    }
    render json: body, status: 496
  end
end
