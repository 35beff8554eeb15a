import { expect, test } from 'vitest';
import { templateLosses } from '../../../../src/imports/forms/site-templates.ts';

test('each template that stays in a text is told once, whatever it is', () => {
  const templates = ['{{ site.title }}', '{% include a.html b="{{ c }}" %}', '{% highlight js %}', '{% endhighlight %}', '{% post_url x %}', '{%- link y -%}', '{% raw %}', '{{ x | append: "%" }}', '{% endraw %}', '{{< figure src="a" >}}', '{{% note %}}'];
  expect(templateLosses(`Text ${templates.join(' and ')} and {{ site.title }}, {{ without an end.`)).toEqual(templates.map((template) => `The template ${template} stands in the text as it is.`));
});

test.each([[1, '1 more template stands in the text as it is.'], [7, '7 more templates stand in the text as they are.']])('of %i more than twenty templates it is told how many they are', (more, sentence) => {
  const told = templateLosses(Array.from({ length: 20 + more }, (_, at) => `{{ a${at} }}`).join('\n'));
  expect([told.length, told[19], told.at(-1)]).toEqual([21, 'The template {{ a19 }} stands in the text as it is.', sentence]);
});
