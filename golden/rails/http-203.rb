# In config/routes.rb: get "/endpoint", to: "non_authoritative_information#show"
class NonAuthoritativeInformationController < ApplicationController
  def show
    body = {
      status: "non_authoritative_information",
      message: "A proxy has modified this content"
    }
    render json: body, status: :non_authoritative_information
  end
end
