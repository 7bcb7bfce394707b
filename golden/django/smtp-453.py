from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.no_mail)
@require_safe
def no_mail(request):
    body = {
        "error": "no_mail",
        "message": "No mail is waiting",
    }
    return JsonResponse(body, status=453)
