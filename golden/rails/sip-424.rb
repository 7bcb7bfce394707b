# In config/routes.rb: get "/endpoint", to: "bad_location_information#show"
class BadLocationInformationController < ApplicationController
  def show
    response.set_header("Geolocation-Error", '100; code="Cannot Process Location"')
    body = {
      error: "bad_location_information",
      message: "The location in this request cannot be processed",
      geolocation_error: '100; code="Cannot Process Location"'
    }
    render json: body, status: 400
  end
end
