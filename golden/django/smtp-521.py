from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.host_does_not_accept_mail)
@require_safe
def host_does_not_accept_mail(request):
    body = {
        "error": "host_does_not_accept_mail",
        "message": "This host does not accept mail",
    }
    return JsonResponse(body, status=521)
