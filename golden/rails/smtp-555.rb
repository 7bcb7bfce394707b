# In config/routes.rb: get "/endpoint", to: "mail_parameters_not_recognized#show"
class MailParametersNotRecognizedController < ApplicationController
  def show
    body = {
      error: "mail_parameters_not_recognized",
      message: "A parameter of MAIL FROM or RCPT TO is not recognized"
    }
    render json: body, status: 555
  end
end
