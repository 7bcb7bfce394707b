from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.mail_parameters_not_recognized)
@require_safe
def mail_parameters_not_recognized(request):
    body = {
        "error": "mail_parameters_not_recognized",
        "message": "A parameter of MAIL FROM or RCPT TO is not recognized",
    }
    return JsonResponse(body, status=555)
