from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.domain_does_not_accept_mail)
@require_safe
def domain_does_not_accept_mail(request):
    body = {
        "error": "domain_does_not_accept_mail",
        "message": "The domain of the recipient does not accept mail",
    }
    return JsonResponse(body, status=556)
