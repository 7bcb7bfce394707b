# In config/routes.rb: get "/endpoint", to: "ssl_certificate_error#show"
class SslCertificateErrorController < ApplicationController
  def show
    body = {
      error: "ssl_certificate_error",
      message: "The client certificate could not be verified"
    }
    render json: body, status: 495
  end
end
