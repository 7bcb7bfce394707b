# In config/routes.rb: get "/endpoint", to: "unsupported_uri_scheme#show"
class UnsupportedUriSchemeController < ApplicationController
  def show
    body = {
      error: "unsupported_uri_scheme",
      message: "The scheme of the Request-URI is not supported"
    }
    render json: body, status: 400
  end
end
